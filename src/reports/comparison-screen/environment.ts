import { categoryKind } from '../../categories/index.js';
import type { CategoryKind } from '../../categories/kind.js';
import type { ComparedCategory, Row } from '../../model/comparison.js';
import type { Span, Text } from '../../model/report.js';
import type { ScreenPart } from '../../model/screen.js';
import { groupsByLabel, valuesOf } from './attributes.js';
import { joined, labelledText, notStated, sharedText } from './item-text.js';

/** Where, when and how the work is done in one text for each role, and the people one works with if there is room. */
export function environmentParts(category: ComparedCategory): ScreenPart[] {
  const kind = categoryKind(category.kind);
  const groups = groupsByLabel(category.rows);
  const people = groups.filter(([first]) => first?.label === 'works with').flat();
  const rest = groups.filter(([first]) => first?.label !== 'works with');
  const isShared = rest.length > 0 && rest.flat().every(({ status }) => status === 'same');
  const columns = category.stated.map((isStated, role): Text[] => {
    if (!isStated) return [notStated];
    const [surroundings, contacts] = [isShared ? [] : surroundingsOf(rest, role, kind), valuesOf(people, role, kind)];
    return [...(surroundings.length === 0 ? [] : [surroundings]), ...(contacts.length === 0 ? [] : [[{ text: 'with ' }, ...contacts]])];
  });
  return [
    ...(isShared ? [sharedText(surroundingsOf(rest, 0, kind))] : []),
    ...(columns.every(({ length }) => length === 0)
      ? []
      : [{ type: 'columns' as const, columns, hasMarks: true, rowLimits: { narrow: 1, normal: 1, wide: 2 } }]),
  ];
}

/** Places and times of work with commas, what belongs to one attribute after a semicolon. */
function surroundingsOf(groups: readonly (readonly Row[])[], role: number, kind: CategoryKind): Span[] {
  const texts = [groups.filter(isPlace).flat(), ...groups.filter((group) => !isPlace(group))]
    .filter((rows) => rows.some(({ cells }) => cells[role]))
    .map((rows) => {
      const label = rows[0]?.label ?? null;
      return labelledText(label === null || selfExplanatory.has(label) ? null : label, valuesOf(rows, role, kind));
    });
  return joined(texts, '; ');
}

/** Attributes of the environment whose values say what they are. */
const selfExplanatory: ReadonlySet<string> = new Set(['setting', 'travel', 'schedule']);
/** Attributes that say where the work is done. */
const places: ReadonlySet<string> = new Set(['setting', 'travel']);

function isPlace([first]: readonly Row[]): boolean {
  return places.has(first?.label ?? '');
}
