import { categoryKind } from '../../categories/index.js';
import type { ComparedCategory, Row } from '../../model/comparison.js';
import type { Text } from '../../model/text.js';
import type { Cell } from '../../model/role.js';
import type { ScreenPart } from '../../model/screen.js';
import { strongInterests } from '../role-screen/interests.js';
import { columnsOf, itemText, joined, notStated, sharedText } from './item-text.js';

/** The strongest interests of each role; in one line if they are the same. */
export function interestParts({ rows, stated, kind }: ComparedCategory): ScreenPart[] {
  const texts = stated.map((isStated, role): Text => (isStated ? interestsText(cellsOf(rows, role), kind) : notStated));
  const [first = ''] = texts;
  const isShared = texts.every((text) => JSON.stringify(text) === JSON.stringify(first));
  return [isShared ? sharedText(first) : columnsOf(texts)];
}

function cellsOf(rows: readonly Row[], role: number): Cell[] {
  return rows.flatMap(({ cells }) => cells[role] ?? []);
}

function interestsText(cells: readonly Cell[], kind: ComparedCategory['kind']): Text {
  return (
    strongInterests(cells) ??
    joined(
      cells.map((cell) => itemText(cell, categoryKind(kind))),
      ', ',
    )
  );
}
