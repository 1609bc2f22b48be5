import type { AttributeDelta, ComparedCategory, Row } from '../model/comparison.js';
import type { AttributeCell } from '../model/role.js';
import type { Highlight, RoleName } from './kind.js';
import { bothOrAll, capitalize, joinWords } from './english.js';

/** How far apart the steps are, and the lists of which nothing is shared. */
export function attributeHighlights(category: ComparedCategory<AttributeCell, AttributeDelta>, roles: readonly RoleName[]): Highlight[] {
  return [...category.rows.flatMap((row) => steps(row, roles)), ...unlike(category, roles), ...reworded(category, roles)];
}

const standard = new Set(['requirements', 'environment', 'outlook']);
const longest = 60;

/** `Scope: the team for senior engineers; several teams for staff engineers.` The attributes of a category of one's own are short and chosen. */
function reworded({ id, rows }: ComparedCategory<AttributeCell, AttributeDelta>, roles: readonly RoleName[]): Highlight[] {
  if (standard.has(id) || roles.length !== 2) return [];
  return rows.flatMap(({ label, cells, delta }) => {
    const isPut = delta !== null && 'changed' in delta && delta.changed.includes('text');
    if (!isPut || cells.some((cell) => !cell || cell.text.length > longest)) return [];
    const each = cells.map((cell, index) => `${cell?.text} for ${roles[index]?.plural}`);
    return [{ text: `${capitalize(label ?? '')}: ${each.join('; ')}.`, weight: 0.57 }];
  });
}

function steps({ label, cells, delta, status }: Row<AttributeCell, AttributeDelta>, roles: readonly RoleName[]): Highlight[] {
  const stated = cells.filter((cell) => cell !== null);
  if (stated.length < roles.length || !stated.every((cell) => 'step' in cell)) return [];
  const name = capitalize(label ?? '');
  if (status === 'same') return [{ text: `${name}: ${stated[0]?.text} for ${bothOrAll(roles.length)}.`, weight: 0.35 }];
  if (!delta || !('rungs' in delta)) return [];
  const each = cells.map((cell, index) => `${cell?.text} for ${roles[index]?.plural}`);
  return [{ text: `${name}: ${joinWords(each)}.`, weight: 0.55 + Math.min(Math.abs(delta.rungs), 8) / 20 }];
}

/** `Travel: customer sites for systems engineers; trade shows for product managers.` */
function unlike({ rows }: ComparedCategory, roles: readonly RoleName[]): Highlight[] {
  const labels = [...new Set(rows.map((row) => row.label))];
  return labels.flatMap((label) => {
    const values = roles.map((_, role) =>
      rows
        .filter((row) => row.label === label)
        .flatMap((row) => row.cells[role]?.text ?? [])
        .sort(),
    );
    const isApart = rows.every((row) => row.label !== label || row.status === 'only') && values.every((texts) => texts.length > 0);
    if (!isApart) return [];
    const each = values.map((texts, role) => `${joinWords(texts)} for ${roles[role]?.plural}`);
    return [{ text: `${capitalize(label ?? '')}: ${each.join('; ')}.`, weight: 0.45 }];
  });
}
