import type { List, ListItem, Nodes, Paragraph } from 'mdast';

/** A point of a list. Some only label what they say: `**Customers**` above points of its own, or `**Customers:** answers within a day`. */
export interface Point {
  /** Empty if it has none. */
  readonly label: string;
  readonly isBold: boolean;
  /** What it says beside the label: a text, and the points below it, however deep. */
  readonly texts: readonly string[];
}

const labelLength = 60;

export function pointsOf({ children }: List, toText: (node: Nodes) => string): Point[] {
  const oneLine = (node: Nodes): string => toText(node).replaceAll(/\s+/g, ' ').trim();

  const pointOf = (item: ListItem): Point => {
    const [first] = item.children;
    const below = item.children
      .slice(first?.type === 'paragraph' ? 1 : 0)
      .flatMap((node) => (node.type === 'list' ? textsOf(node) : [oneLine(node)]));
    if (first?.type !== 'paragraph') return { label: '', isBold: false, texts: below };
    const text = oneLine(first);
    const bold = boldLabel(first);
    if (bold !== null) {
      const said = text.slice(bold.length).replace(/^\s*[:–—-]?\s*/, '');
      return { label: bold.replace(/\s*:$/, ''), isBold: true, texts: said === '' ? below : [said, ...below] };
    }
    const isLabel = below.length > 0 && text.length <= labelLength && !/[.!?;,]$/.test(text);
    return isLabel
      ? { label: text.replace(/\s*:$/, ''), isBold: false, texts: below }
      : { label: '', isBold: false, texts: [text, ...below] };
  };

  const textsOf = (list: List): string[] =>
    list.children.flatMap((item) => {
      const { label, texts } = pointOf(item);
      // What stands deeper belongs to what leads in.
      return label === '' ? texts : texts.length === 0 ? [label] : texts.map((text) => `${label}: ${text}`);
    });

  /** The bold start of a paragraph, if nothing or a colon or a dash follows. */
  const boldLabel = ({ children: [strong, next] }: Paragraph): string | null => {
    if (strong?.type !== 'strong') return null;
    const label = oneLine(strong);
    const isAlone = next === undefined || label.endsWith(':') || (next.type === 'text' && /^\s*(?::|[–—-]\s)/.test(next.value));
    return isAlone && label !== '' && label.length <= labelLength ? label : null;
  };

  return children.map(pointOf);
}
