/** What every bundle of the package has in common. Names are kept and lines are short, so that a stack trace can be read. */
export const bundling = {
  bundle: true,
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  lineLimit: 160,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};
