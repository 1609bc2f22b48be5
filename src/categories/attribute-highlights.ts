import type { AttributeDelta, ComparedCategory, Row } from '../model/comparison.js';
import type { AttributeCell } from '../model/role.js';
import { bothOrAll, capitalize, joinWords } from './english.js';
import type { Highlight } from './kind.js';
import type { RoleName } from './sentences/role-names.js';
import type { SentenceContext } from './sentences/sentence-context.js';

type AttributeCategory = ComparedCategory<AttributeCell, AttributeDelta>;

/** Returns sentences about steps, about lists that share nothing, and about short texts that differ. */
export function attributeHighlights(categories: readonly AttributeCategory[], { roles }: SentenceContext): Highlight[] {
  return categories.flatMap((category) => oneCategory(category, roles));
}

function oneCategory(category: AttributeCategory, roles: readonly RoleName[]): Highlight[] {
  return [
    ...category.rows.flatMap((row) => stepHighlights(row, roles)),
    ...disjointLists(category, roles),
    ...differentTexts(category, roles),
  ];
}

/** `Education, minimum: bachelor's degree for bakers and master's degree for chefs.` */
function stepHighlights({ label, cells, delta, status }: Row<AttributeCell, AttributeDelta>, roles: readonly RoleName[]): Highlight[] {
  const stated = cells.filter((cell) => cell !== null);
  if (stated.length < roles.length || !stated.every((cell) => 'step' in cell)) return [];
  const name = capitalize(label ?? '');
  if (status === 'same') return [{ text: `${name}: ${stated[0]?.text} for ${bothOrAll(roles.length)}.`, weight: 0.35 }];
  if (!delta || !('steps' in delta)) return [];
  const byRole = cells.map((cell, role) => `${cell?.text} for ${roles[role]?.name}`);
  return [{ text: `${name}: ${joinWords(byRole)}.`, weight: 0.55 + Math.min(Math.abs(delta.steps), 8) / 20 }];
}

/** `Travel: customer sites for systems engineers; trade shows for product managers.` */
function disjointLists({ rows }: AttributeCategory, roles: readonly RoleName[]): Highlight[] {
  const labels = [...new Set(rows.map((row) => row.label))];
  return labels.flatMap((label) => {
    const labelRows = rows.filter((row) => row.label === label);
    const textsByRole = roles.map((_, role) => labelRows.flatMap((row) => row.cells[role]?.text ?? []).sort());
    if (labelRows.some(({ status }) => status !== 'only') || textsByRole.some((texts) => texts.length === 0)) return [];
    const byRole = textsByRole.map((texts, role) => `${joinWords(texts)} for ${roles[role]?.name}`);
    return [{ text: `${capitalize(label ?? '')}: ${byRole.join('; ')}.`, weight: 0.45 }];
  });
}

const standardAttributes = new Set(['requirements', 'environment', 'outlook']);
const maxTextLength = 60;

/** `Scope: the team for senior engineers; several teams for staff engineers.` Only in custom categories, whose attributes are few and chosen. */
function differentTexts({ id, rows }: AttributeCategory, roles: readonly RoleName[]): Highlight[] {
  if (standardAttributes.has(id) || roles.length !== 2) return [];
  return rows.flatMap(({ label, cells, delta }) => {
    const hasOtherText = delta !== null && 'changed' in delta && delta.changed.includes('text');
    if (!hasOtherText || cells.some((cell) => !cell || cell.text.length > maxTextLength)) return [];
    const byRole = cells.map((cell, role) => `${cell?.text} for ${roles[role]?.name}`);
    return [{ text: `${capitalize(label ?? '')}: ${byRole.join('; ')}.`, weight: 0.57 }];
  });
}
