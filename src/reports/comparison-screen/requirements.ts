import { categoryKind } from '../../categories/index.js';
import type { ComparedCategory, Row } from '../../model/comparison.js';
import type { Text } from '../../model/text.js';
import type { AttributeCell, Entry } from '../../model/role.js';
import type { ScreenPart, ScreenSection } from '../../model/screen.js';
import { type EducationInWords, educationInWords } from '../role-screen/requirements.js';
import { section } from '../role-screen/section.js';
import { attributeParts } from './attributes.js';
import { columnsOf, itemText, notStated, sharedNames, sharedText } from './item-text.js';
import { areRequired, licenceTitle, requirementRows } from './requirement-rows.js';
import { plainName } from './role-groups.js';
import type { ScreenContext } from './screen-context.js';

/** What the roles require: education, licences, experience, and whatever else they ask for. */
export function requirementSections(category: ComparedCategory, context: ScreenContext): ScreenSection[] {
  const { education, licences, experience, rest } = requirementRows(category.rows);
  return [
    ...(education.length === 0 ? [] : [section('Education', educationParts(education, category))]),
    ...(licences.length === 0 ? [] : [licenceSection(licences, category)]),
    ...(experience.length === 0 ? [] : [section('Experience', valueParts(experience, category))]),
    ...(rest.length === 0 ? [] : [section('Requirements', attributeParts({ ...category, rows: rest }, context))]),
  ];
}

/** What no role requires may be left out, and sooner if all state it alike. */
function licenceSection(rows: readonly Row[], category: ComparedCategory): ScreenSection {
  const isMinor = !areRequired(rows);
  return section(licenceTitle(rows), valueParts(rows, category), {
    isOptional: isMinor && rows.every(({ status }) => status === 'same'),
    isMinor,
  });
}

/** Values that all roles state in one line; the others in columns, what is required first. */
function valueParts(rows: readonly Row[], category: ComparedCategory): ScreenPart[] {
  const kind = categoryKind(category.kind);
  const sorted = rows.toSorted((a, b) => needRank(a) - needRank(b));
  const shared = sorted.filter(({ status }) => status === 'same');
  const rest = sorted.filter((row) => !shared.includes(row));
  const columns = category.stated.map((isStated, role): Text[] => {
    const values = rest.flatMap(({ cells }) => (cells[role] ? [itemText(cells[role], kind)] : []));
    return values.length > 0 || (isStated && shared.length > 0) ? values : [notStated];
  });
  return [
    ...(shared.length === 0
      ? []
      : [
          sharedNames(
            shared.map(({ cells }) => plainName(cells[0] ? itemText(cells[0], kind) : '')),
            mostShared,
          ),
        ]),
    ...(rest.length === 0
      ? []
      : [{ type: 'columns' as const, columns, hasMarks: true, countsRest: true as const, rowLimits: { narrow: 2, normal: 2, wide: 3 } }]),
  ];
}

const mostShared = 3;

function needRank({ cells }: Row): number {
  return Math.min(...cells.flatMap((cell) => (cell === null ? [] : needs.indexOf(cell.need))));
}

const needs = ['required', undefined, 'preferred'];

/** The minimum and what is preferred in one line if all roles state it, and the fields in columns. */
function educationParts(rows: readonly Row[], category: ComparedCategory): ScreenPart[] {
  const roles = category.stated.map((_, role) => educationOf(rows, role));
  const [first] = roles;
  const isSame = (key: 'minimum' | 'preferred' | 'fields'): boolean => roles.every((role) => role[key] === first?.[key]);
  const isMinimumShared = first?.minimum !== '' && isSame('minimum');
  if (!first || !isMinimumShared) return [columnsOf(roles.map(({ text }) => text || notStated))];
  const isPreferredShared = isSame('preferred');
  const areFieldsShared = isSame('fields');
  const minimum = areFieldsShared && first.fields !== '' ? first.withFields : first.minimum;
  const shared = [minimum, ...(isPreferredShared && first.preferred !== '' ? [first.preferred] : [])].join('; ');
  const own = roles.map(({ fields, preferred }) =>
    [...(areFieldsShared || fields === '' ? [] : [fields]), ...(isPreferredShared || preferred === '' ? [] : [preferred])].join('; '),
  );
  return [sharedText(shared), ...(own.every((text) => text === '') ? [] : [columnsOf(own.map((text) => text || null))])];
}

/** `or a related field` is for the whole report. */
function withoutNote({ note: _note, ...cell }: AttributeCell): AttributeCell {
  return cell;
}

function educationOf(rows: readonly Row[], role: number): EducationInWords & { readonly withFields: string } {
  const entries = rows.flatMap(({ label, scale, cells }): Entry<AttributeCell>[] => {
    const cell = cells[role];
    return cell ? [{ kind: 'attributes', label, scale, cell: withoutNote(cell) }] : [];
  });
  const words = educationInWords(entries);
  const alone = entries.filter(({ label }) => label === 'education').map(({ cell }) => cell.text);
  return {
    ...words,
    text: [words.text, ...alone].filter(Boolean).join('; '),
    withFields: educationInWords(entries.filter(({ label }) => label !== 'education, preferred')).text,
  };
}
