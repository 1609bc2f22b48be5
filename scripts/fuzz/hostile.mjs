/** Texts that terminals, browsers, spreadsheets or parsers may take for something else. */
export const hostileTexts = [
  '',
  ' ',
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u001b]0;title\u0007',
  '\u009b2J',
  '\u202eright to left\u202c',
  '\u2066isolated\u2069',
  '\u2028\u2029\ufeff\u200b',
  '\u{e0041}tags',
  '\ud800',
  'a\udc00b',
  'e\u0301\u0301\u0301',
  '👩‍👩‍👧‍👦 ｗｉｄｅ 漢字',
  'line\nbreak\r\nand\ttab',
  '\r',
  '=1+1',
  '+cmd|calc',
  '@SUM(A1)',
  '-2+3',
  '\t=1',
  '<script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '&lt;&#60;&amp;',
  '"\'`><',
  '| a | b |',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '`code` *bold* _it_ ~~no~~ ````',
  '# heading',
  '- item',
  '1. item',
  '---',
  '...',
  '"quoted", \'single\', and, commas; semicolons',
  '\\ \\\\ \\n \\u0000',
  '../../../etc/passwd',
  '/dev/zero',
  'C:\\con',
  '$(reboot) `reboot` ; reboot',
  '%s %n %00',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'null',
  'true',
  'NaN',
  '0x10',
  '1e999',
  '2024-02-30',
  'education',
  'x'.repeat(300),
  'word '.repeat(200),
];

/** Values of unexpected types, and numbers at the edges. */
export const hostileValues = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  1,
  7,
  7.000001,
  5e-324,
  1.7976931348623157e308,
  1e15,
  9007199254740992,
  -1e21,
  [],
  {},
  [[]],
  [null],
  [{}],
  { id: 'x' },
  { text: 'x' },
  { name: 'x', level: 9 },
];

/** Pieces of the syntax of YAML, JSON, XML, CSV and zips, keys of role files, and unusual characters. */
export const fragments = [
  yamlSyntax(),
  roleKeys(),
  ['__proto__: ', 'constructor: ', '"__proto__":', '{"a":', '[1,', '</t>', '<!DOCTYPE', '&lt;', '<![CDATA[', '"",""', ';'],
  ['PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006'],
  ['\u0000', '\u001b', '\u007f', '\u009b', '\u202e', 'é', '漢', '👩‍👩‍👧‍👦'],
].flat();

function yamlSyntax() {
  const spaces = ['\n', '\n  ', '\n    ', '\t', ' ', '\r\n', '\r', '\u0085', '\u2028', '\ufeff'];
  const indicators =
    ': |- |? |, |[|]|{|}|"|\'|>-\n|#| #|%|@|`|!|!!|!<|&a |*a |<<: |---\n|...\n|%YAML 1.1\n|%TAG ! a:\n|\\|\\u|\\x0|~|='.split('|');
  return [...spaces, ...indicators, '|\n', '|2\n', 'y', '.nan', '.inf', '0o7', '1_0'];
}

function roleKeys() {
  const keys = 'duties: skills: requirements: pay: levels: scales: sources: without:'.split(' ');
  return [...keys, 'id: a', 'title: A', 'extends: a', 'education: bachelor', 'level: 3', 'importance: 5', 'theme: t'];
}
