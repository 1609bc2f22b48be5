import { readableText } from '../categories/cell-text.js';
import { categoryKind } from '../categories/index.js';
import type { CategoryKind } from '../categories/kind.js';
import type { ComparedCategory, Row } from '../model/comparison.js';
import type { Definition, DefinitionPart, DefinitionsBlock } from '../model/blocks/definitions.js';
import type { Entry, ItemCell } from '../model/role.js';

/** What a file says about its items besides what is compared, to be printed below them. Of several values of an attribute, each is named. */
export function entryDefinitions(entries: readonly Entry<ItemCell>[]): Definition[] {
  return entries.flatMap(({ kind, cell }) => definition(entries.length === 1 ? '' : categoryKind(kind).displayText(cell), [cell]));
}

/** What the roles say about the items of a category, each text once; nothing if no item has any. */
export function categoryDefinitions({ kind, rows }: ComparedCategory<ItemCell>, roles: readonly string[]): DefinitionsBlock[] {
  const items = rows.flatMap((row) => definition(nameOf(row, rows, categoryKind(kind)), row.cells));
  return items.length === 0 ? [] : [{ type: 'definitions', roles, items }];
}

/** An attribute is called by its name, unless it has several values. */
function nameOf({ label, cells }: Row<ItemCell>, rows: readonly Row[], kind: CategoryKind): string {
  const isAttribute = kind.namedBy === 'label' && rows.filter((row) => row.label === label).length === 1;
  if (isAttribute && label !== null) return kind.labelText(label);
  const cell = cells.find((each) => each && isDefined(each));
  return cell ? kind.displayText(cell) : '';
}

function isDefined({ description, points = [] }: ItemCell): boolean {
  return description !== undefined || points.length > 0;
}

/** What all roles say comes before what some of them say. */
function definition(name: string, cells: readonly (ItemCell | null)[]): Definition[] {
  const descriptions = statements(cells.map((cell) => (cell?.description === undefined ? [] : [cell.description])));
  const points = statements(cells.map((cell) => cell?.points ?? []));
  const owners = new Map([...descriptions, ...points].map(({ roles }) => [roles.join(), roles]));
  const parts = [...owners]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, roles]): DefinitionPart => {
      const textsOf = (all: readonly Statement[]): string[] => all.filter((each) => each.roles.join() === key).map(({ text }) => text);
      return { roles, description: textsOf(descriptions)[0] ?? null, points: textsOf(points) };
    });
  return parts.length === 0 ? [] : [{ name, parts }];
}

interface Statement {
  readonly text: string;
  /** The places of the roles that say it; empty if all do that say anything of the sort. */
  readonly roles: readonly number[];
}

/** Each text once. */
function statements(textsByRole: readonly (readonly string[])[]): Statement[] {
  const places = new Map<string, Set<number>>();
  textsByRole.forEach((texts, place) => {
    for (const text of texts) places.set(readableText(text.trim()), (places.get(readableText(text.trim())) ?? new Set()).add(place));
  });
  const speaking = textsByRole.filter((texts) => texts.length > 0).length;
  return [...places].map(([text, roles]) => ({ text, roles: roles.size === speaking ? [] : [...roles] }));
}
