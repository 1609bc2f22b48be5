/** What an element of a page means for its layout. */
export type ElementKind =
  | { readonly kind: 'inline' | 'bold' | 'break' | 'skipped'; readonly keepsBreaks?: false }
  | { readonly kind: 'heading'; readonly depth: number; readonly keepsBreaks?: false }
  | {
      readonly kind: 'block' | 'list' | 'item' | 'row' | 'cell' | 'term' | 'definition' | 'doubtful';
      readonly keepsBreaks: boolean;
    };

type Attributes = Readonly<Record<string, string>>;

/** Tells what an element is by its tag, role, style and class. */
export function elementKind(name: string, attributes: Attributes): ElementKind {
  const style = (attributes['style'] ?? '').toLowerCase();
  const role = (attributes['role'] ?? '').toLowerCase();
  if (isSkipped(name, role, style, attributes)) return { kind: 'skipped' };
  if (name === 'br') return { kind: 'break' };
  const depth = headingDepth(name, role, attributes);
  if (depth !== null) return { kind: 'heading', depth };
  const keepsBreaks = name === 'pre' || /white-space:\s*(?:pre|break-spaces)/.test(style);
  const kind = kinds[name] ?? roles[role];
  if (kind !== undefined) return { kind: kind === 'block' && isDoubtful(name, attributes) ? 'doubtful' : kind, keepsBreaks };
  if (boldTags.has(name) || /font-weight:\s*(?:bold|[6-9]00)|text-decoration[\w-]*:[^;]*underline/.test(style)) return { kind: 'bold' };
  if (keepsBreaks || /display:\s*(?:block|flex|grid|list-item|table)/.test(style)) return { kind: 'block', keepsBreaks };
  return { kind: 'inline' };
}

const boldTags = new Set(['b', 'strong', 'u']);

const kinds: Readonly<Record<string, 'block' | 'list' | 'item' | 'row' | 'cell' | 'term' | 'definition' | 'doubtful'>> = {
  ...Object.fromEntries(
    'address article aside blockquote body caption center dd details div dl fieldset figcaption figure header hgroup hr html label legend main p pre section summary table tbody tfoot thead'
      .split(' ')
      .map((name) => [name, 'block'] as const),
  ),
  ul: 'list',
  ol: 'list',
  menu: 'list',
  dir: 'list',
  li: 'item',
  tr: 'row',
  td: 'cell',
  th: 'cell',
  dt: 'term',
  dd: 'definition',
  form: 'doubtful',
};

const roles: typeof kinds = {
  list: 'list',
  listitem: 'item',
  row: 'row',
  cell: 'cell',
  term: 'term',
  definition: 'definition',
  form: 'doubtful',
};

const skippedTags = new Set(
  'applet audio button canvas datalist dialog embed footer iframe input map math meter nav noframes noscript object option optgroup progress rp rt script select style svg template textarea video'.split(
    ' ',
  ),
);

const skippedRoles = new Set(
  'navigation contentinfo search dialog alertdialog menu menubar toolbar tablist tooltip status alert button'.split(' '),
);

function isSkipped(name: string, role: string, style: string, attributes: Attributes): boolean {
  if (skippedTags.has(name) || skippedRoles.has(role)) return true;
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  return /display:\s*none|visibility:\s*hidden/.test(style);
}

function headingDepth(name: string, role: string, attributes: Attributes): number | null {
  const [, digit] = /^h([1-6])$/.exec(name) ?? [];
  if (digit !== undefined) return Number(digit);
  if (role !== 'heading') return null;
  const level = Number(attributes['aria-level'] ?? 2);
  return level >= 1 && level <= 6 ? Math.floor(level) : 6;
}

/** Banners that ask for consent. A class of the whole page may say the same, so that they are left out only if they are not most of it. */
function isDoubtful(name: string, { id = '', class: names = '' }: Attributes): boolean {
  return name !== 'body' && name !== 'html' && /cookie|consent|gdpr|onetrust|usercentrics|didomi/i.test(`${id} ${names}`);
}
