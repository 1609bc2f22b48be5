import type { AttributeDelta, Row } from '../../model/comparison.js';
import type { AttributeCell } from '../../model/role.js';
import { bothOrAll, capitalize, joinFirst, joinSeries, uncapitalize } from '../english.js';
import { withArticle } from './article.js';
import type { SentenceContext } from './sentence-context.js';

type AttributeRow = Row<AttributeCell, AttributeDelta>;

/** What a role needs, in words, and a key that is the same for all roles that need it. */
interface Need {
  readonly key: string;
  readonly text: string;
}

/**
 * Says what it takes: the least education, if all roles state it, and the licenses and certificates that are required.
 * `Both ask for a bachelor's degree; registered nurses also need a registered nurse license, high school teachers a state teaching license`.
 * @returns null if there is nothing to say
 */
export function needsSentence(rows: readonly AttributeRow[], context: SentenceContext): string | null {
  const { roles } = context;
  const education = rows.find(({ label, cells }) => label === 'education, minimum' && cells.every((cell) => cell?.step !== undefined));
  const required = rows.filter(({ label, cells }) => label === 'certifications' && cells.some((cell) => cell?.need === 'required'));
  const needs = roles.map((_, role) => [...educationOf(education, role), ...required.flatMap((row) => requiredOf(row, role))]);
  const shared = needs[0]?.filter(({ key }) => needs.every((each) => each.some((need) => need.key === key))) ?? [];
  const own = needs.map((each) => each.filter(({ key }) => !shared.some((need) => need.key === key)));
  const groups = groupsOf(own);
  const ownTexts = groups.map(({ who, needed }, index) => {
    const names = joinSeries(who.map((role) => roles[role]!.name));
    const verb = who.length > 1 || roles[who[0]!]?.isPlural ? 'need' : 'needs';
    if (index > 0) return `${names} ${textOf(needed)}`;
    return shared.length > 0 ? `${names} also ${verb} ${textOf(needed)}` : capitalize(`${names} ${verb} ${textOf(needed)}`);
  });
  const fields = groups.length === 0 && (education?.cells[0]?.rank ?? 0) >= lowestWithFields ? fieldsText(rows, context) : '';
  const sharedText = shared.length === 0 ? [] : [`${capitalize(bothOrAll(roles.length))} ask for ${textOf(shared)}${fields}`];
  const parts = [
    ...sharedText,
    ...(ownTexts.length === 0 ? [] : [ownTexts.join(ownTexts.some((text) => text.includes(', ')) ? '; ' : ', ')]),
  ];
  return parts.length === 0 ? null : `${parts.join('; ')}.`;
}

/** The rank of an associate's degree: below, a field of study is only a recommendation. */
const lowestWithFields = 5;

function educationOf(row: AttributeRow | undefined, role: number): Need[] {
  const cell = row?.cells[role];
  return cell ? [{ key: `education ${cell.step}`, text: withArticle(cell.text) }] : [];
}

/** A certificate that one role requires and another only prefers is none that they share, nor are two that are only alike. */
function requiredOf({ cells, status }: AttributeRow, role: number): Need[] {
  const cell = cells[role];
  if (cell?.need !== 'required' || cell.elsewhere !== undefined) return [];
  const first = status === 'similar' ? cell : cells.find((each) => each?.need === 'required');
  return [{ key: `certificate ${first?.text}`, text: withArticle(uncapitalize(cell.text)) }];
}

function textOf(needs: readonly Need[]): string {
  return joinFirst(
    needs.map(({ text }) => text),
    maxNeeds,
  );
}

/** For each role, so that the sentence stays one that is read at once. */
const maxNeeds = 3;

/** `, systems engineers in computer science or engineering, product managers in marketing`: of two roles, the fields that neither shares with the other. */
function fieldsText(rows: readonly AttributeRow[], { roles }: SentenceContext): string {
  const fields = rows.filter(
    ({ label, cells }) => label === 'education, fields' && cells.some((cell) => cell !== null && cell.elsewhere === undefined),
  );
  const texts = roles.map((_, role) => fields.flatMap(({ cells }) => cells[role]?.text ?? []).sort());
  const areApart = fields.every(({ status }) => status === 'only') && texts.every(({ length }) => length > 0 && length <= maxNeeds);
  if (roles.length !== 2 || !areApart) return '';
  return texts.map((each, role) => `, ${roles[role]?.name} in ${joinSeries(each).replace(/ and (?=[^,]*$)/, ' or ')}`).join('');
}

interface Group {
  readonly who: readonly number[];
  readonly needed: readonly Need[];
}

/** The roles that need the same, together; those that need nothing of their own are left out. */
function groupsOf(own: readonly (readonly Need[])[]): Group[] {
  const groups = new Map<string, { who: number[]; needed: readonly Need[] }>();
  own.forEach((needed, role) => {
    if (needed.length === 0) return;
    const key = needed.map((need) => need.key).join('\n');
    const group = groups.get(key) ?? { who: [], needed };
    group.who.push(role);
    groups.set(key, group);
  });
  return [...groups.values()];
}

/** `Travel: customer sites for systems engineers; trade shows for product managers`: what each of two roles says of one thing. */
export function sideBySide(label: string, texts: readonly string[], { roles }: SentenceContext): string {
  return `${capitalize(label)}: ${texts.map((text, role) => `${text} for ${roles[role]?.name}`).join('; ')}.`;
}
