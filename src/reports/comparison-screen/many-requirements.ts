import { categoryKind } from '../../categories/index.js';
import type { ComparedCategory, Row } from '../../model/comparison.js';
import type { Text } from '../../model/text.js';
import type { ScreenSection } from '../../model/screen.js';
import type { RoleGroup, ValueRow } from '../../model/screen/groups.js';
import { withArticle } from '../role-screen/requirements.js';
import { section } from '../role-screen/section.js';
import { itemText, notStated } from './item-text.js';
import { manyAttributeParts } from './many-attributes.js';
import { textGroupsPart } from './many-lists.js';
import { areRequired, licenceTitle, requirementRows } from './requirement-rows.js';
import { groupNames, largestFirst, namesOfRow, plainName } from './role-groups.js';
import type { ScreenContext } from './screen-context.js';

/** What four to six roles require: education, licences, and, if there is room, experience and whatever else they ask for. */
export function manyRequirements(category: ComparedCategory, context: ScreenContext): ScreenSection[] {
  const { education, licences, experience, rest } = requirementRows(category.rows);
  return [
    ...(education.length === 0 ? [] : [educationSection(education, category)]),
    ...(licences.length === 0 ? [] : [licenceSection(licences, category)]),
    ...(experience.length === 0 ? [] : [section('Experience', textGroupsPart(textGroups(experience, category)), { isOptional: true })]),
    ...(rest.length === 0 ? [] : [section('Requirements', manyAttributeParts({ ...category, rows: rest }, context), { isOptional: true })]),
  ];
}

function educationSection(rows: readonly Row[], category: ComparedCategory): ScreenSection {
  const lines = educationLines(rows, category);
  return section('Education', [{ type: 'values', rows: valueRows(lines), rowLimits: unlimited }], { space: 'if room' });
}

/** The lowest step, then fields and what is preferred, each after the roles that it belongs to. */
export function educationLines(rows: readonly Row[], category: ComparedCategory): RoleGroup[][] {
  const named = (label: string): Row[] => rows.filter((row) => row.label === label);
  const [minimum, preferred, fields] = [named('education, minimum'), named('education, preferred'), named('education, fields')];
  const rest = rows.filter((row) => ![...minimum, ...preferred, ...fields].includes(row));
  const roleCount = category.stated.length;
  const groupsOf = (of: readonly Row[], wordsOf: (text: string) => string): RoleGroup[] =>
    groupNames(
      of.flatMap((row) => namesOfRow(row, (role) => wordsOf(row.cells[role]?.text ?? ''))),
      roleCount,
    );
  return [
    [...groupsOf(minimum, same), ...missingGroup(rows, roleCount)],
    [...largestFirst(groupsOf([...fields, ...rest], same)), ...groupsOf(preferred, (text) => `${withArticle(text)} is preferred`)],
  ];
}

function same(text: string): string {
  return text;
}

const unlimited = { narrow: 99, normal: 99, wide: 99 };

function valueRows(lines: readonly RoleGroup[][]): ValueRow[] {
  return lines.filter(({ length }) => length > 0).map((groups) => ({ name: null, groups }));
}

/** The roles that say nothing of it. */
function missingGroup(rows: readonly Row[], roleCount: number): RoleGroup[] {
  const roles = Array.from({ length: roleCount }, (_, role) => role).filter((role) => rows.every(({ cells }) => cells[role] == null));
  return roles.length === 0 ? [] : [{ roles, names: [plainName(notStated)] }];
}

/** What is not required may be left out. */
function licenceSection(rows: readonly Row[], category: ComparedCategory): ScreenSection {
  return section(licenceTitle(rows), [{ type: 'values', rows: valueRows([licenceGroups(rows, category)]), rowLimits: unlimited }], {
    isOptional: !areRequired(rows),
  });
}

export function licenceGroups(rows: readonly Row[], { kind: kindName, stated }: ComparedCategory): RoleGroup[] {
  const kind = categoryKind(kindName);
  const names = rows.flatMap((row) => namesOfRow(row, (role): Text => (row.cells[role] ? itemText(row.cells[role], kind) : '')));
  return largestFirst(groupNames(names, stated.length));
}

/** What each role says. */
export function textGroups(rows: readonly Row[], { stated }: ComparedCategory): RoleGroup[] {
  const names = rows.flatMap((row) => namesOfRow(row, (role) => row.cells[role]?.text ?? ''));
  return groupNames(names, stated.length);
}
