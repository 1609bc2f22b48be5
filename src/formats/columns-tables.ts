import type { ColumnsBlock } from '../model/blocks/tables.js';
import { lineBreak, type Text } from '../model/text.js';
import { spansOf } from './text.js';

/**
 * The same rows as tables, one for each group, with the ids in front.
 * @param separator stands between the texts of a cell
 */
export function columnsTables(
  { columns, groups }: ColumnsBlock,
  separator = lineBreak,
): {
  readonly columns: readonly string[];
  readonly groups: readonly { readonly title: string | null; readonly rows: readonly (readonly Text[])[] }[];
} {
  return {
    columns: ['Role', ...columns.map(({ title }) => title)],
    groups: groups.map(({ title, rows }) => ({
      title,
      rows: rows.map(({ id, cells }) => [id, ...cells.map((texts) => joinTexts(texts, separator))]),
    })),
  };
}

function joinTexts(texts: readonly Text[], separator: string): Text {
  return texts.flatMap((text, index) => [...(index === 0 ? [] : [{ text: separator }]), ...spansOf(text)]);
}
