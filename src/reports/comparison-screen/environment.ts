import { categoryKind } from '../../categories/index.js';
import type { ComparedCategory, Row } from '../../model/comparison.js';
import type { Span, Text } from '../../model/text.js';
import type { ScreenPart } from '../../model/screen.js';
import { groupsByLabel, valuesOf } from './attributes.js';
import { emptyItem, joined, labelledText, notStated, sharedText } from './item-text.js';

/** What all roles say of where, when and how they work; the rest in one text for each role; and the people one works with if there is room. */
export function environmentParts(category: ComparedCategory): ScreenPart[] {
  const kind = categoryKind(category.kind);
  const groups = groupsByLabel(category.rows);
  const people = groups.filter(([first]) => first?.label === 'works with').flat();
  const rest = groups.filter(([first]) => first?.label !== 'works with');
  const textOf = (role: number, applies: (row: Row) => boolean): Span[] => surroundingsOf(rest, role, applies, kind);
  const shared = rest.flat().every(isSame) ? textOf(0, isSame) : ifWorthALine(textOf(0, isSame));
  const isInSharedLine = (row: Row): boolean => shared.length > 0 && isSame(row);
  const sharedPlaces = new Set(rest.flat().flatMap((row) => (isInSharedLine(row) && isPlace([row]) ? (row.cells[0]?.text ?? []) : [])));
  // Where one role works, another may travel to.
  const isOwn = (role: number, row: Row): boolean =>
    !isInSharedLine(row) && !(isPlace([row]) && sharedPlaces.has(row.cells[role]?.text ?? ''));
  const own = category.stated.map((_, role) => textOf(role, (row) => isOwn(role, row)));
  const hasOwn = own.some(({ length }) => length > 0);
  const columns = category.stated.map((isStated, role): Text[] => {
    if (!isStated) return [notStated];
    const [surroundings = [], contacts] = [own[role], valuesOf(people, role, kind)];
    return [
      ...(hasOwn ? [surroundings.length === 0 ? emptyItem : surroundings] : []),
      ...(contacts.length === 0 ? [] : [[{ text: 'with ' }, ...contacts]]),
    ];
  });
  return [
    ...(shared.length === 0 ? [] : [sharedText(shared)]),
    ...(columns.every(({ length }) => length === 0)
      ? []
      : [{ type: 'columns' as const, columns, hasMarks: true, rowLimits: { narrow: 1, normal: 1, wide: 2 } }]),
  ];
}

/** A few words, such as `office`, take less room in each column than in a line of their own. */
const leastShared = 20;

function ifWorthALine(text: Span[]): Span[] {
  return text.reduce((length, span) => length + span.text.length, 0) < leastShared ? [] : text;
}

/** Places and times of work with commas, what belongs to one attribute after a semicolon. */
function surroundingsOf(
  groups: readonly (readonly Row[])[],
  role: number,
  applies: (row: Row) => boolean,
  kind: ReturnType<typeof categoryKind>,
): Span[] {
  const texts = [groups.filter(isPlace).flat(), ...groups.filter((group) => !isPlace(group))]
    .map((rows) => rows.filter((row) => row.cells[role] && applies(row)))
    .filter((rows) => rows.length > 0)
    .map((rows) => {
      const label = rows[0]?.label ?? null;
      return labelledText(label === null || selfExplanatory.has(label) ? null : label, valuesOf(rows, role, kind));
    });
  return joined(texts, '; ');
}

function isSame({ status }: Row): boolean {
  return status === 'same';
}

/** Attributes of the environment whose values say what they are. */
const selfExplanatory: ReadonlySet<string> = new Set(['setting', 'travel', 'schedule']);
/** Attributes that say where the work is done. */
const places: ReadonlySet<string> = new Set(['setting', 'travel']);

function isPlace([first]: readonly Row[]): boolean {
  return places.has(first?.label ?? '');
}
