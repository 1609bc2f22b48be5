import { formatMoney } from '../categories/pay/pay-figures.js';
import type { FieldFigures, MedianPay, RoleInField } from '../model/field.js';
import type { PayListBlock, PayListRow, PaySpan } from '../model/blocks/pay-list.js';
import type { PayFigure } from '../model/pay-chart.js';
import type { Block, Hint, Records, Report, TitleBlock } from '../model/report.js';
import { medianPayHeading, medianPayTexts } from './median-pay.js';
import { quoteForShell } from './quote-for-shell.js';

/** The roles and fields that are listed, and how. */
export interface Listing {
  /** All of them, by id. */
  readonly roles: readonly RoleInField[];
  readonly fields: readonly FieldFigures[];
  /** The bundled roles: by field, with examples of each, or one by one in groups. */
  readonly bundled: FieldList | RoleList;
}

interface FieldList {
  readonly type: 'fields';
  /** In the order in which they are shown, each with the titles of its roles, those first in which most people work. */
  readonly fields: readonly { readonly figures: FieldFigures; readonly examples: readonly string[] }[];
}

interface RoleList {
  readonly type: 'roles';
  readonly groups: readonly RoleGroup[];
}

/** Some roles, in the order in which they are shown. */
export interface RoleGroup {
  readonly title: string;
  /** `best paid first`. */
  readonly order: string;
  readonly roles: readonly RoleInField[];
  /** The ids of the roles in which most people work, at most as many as a screen shows; null to show all. */
  readonly commonest: readonly string[] | null;
  /** What these are, where some are left out: those of a name come first if their titles have it. */
  readonly choice?: 'most common' | 'likeliest';
  /** Whether each title has its number before it. */
  readonly isNumbered?: true;
}

/** The roles that can be named: the user's own first, then the fields of the bundled ones, or the roles of some fields. */
export function listReport(listing: Listing): Report {
  const { roles, fields, bundled } = listing;
  const own = roles.filter(({ origin }) => origin !== 'bundled');
  return {
    name: 'Roles',
    data: { schemaVersion: 1, kind: 'roles', roles, fields },
    records: () => roleRecords(roles),
    blocks: [...ownBlocks(own), ...(bundled.type === 'fields' ? fieldBlocks(bundled) : groupsBlocks(bundled)), ...hints(listing)],
  };
}

/** More of one's own roles than this, such as an imported catalogue, are counted by folder. */
const maxOwnNamed = 12;

function ownBlocks(own: readonly RoleInField[]): Block[] {
  if (own.length === 0) return [];
  const heading: Block = { type: 'heading', text: `Your own: ${own.length} ${own.length === 1 ? 'role' : 'roles'}` };
  if (own.length <= maxOwnNamed) return [heading, ownTable(own)];
  const counts = new Map<string, number>();
  for (const folder of own.map(({ file }) => folderOf(file ?? ''))) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  return [heading, { type: 'bullets', items: [...counts].map(([folder, count]) => `${count} in ${folder}`) }];
}

function folderOf(path: string): string {
  return /^.*(?=[\\/])/.exec(path)?.[0] ?? '.';
}

/** Columns that are empty for all of them are left out. */
function ownTable(own: readonly RoleInField[]): Block {
  const columns = ownColumns.filter(({ isAlways, text }) => isAlways || own.some((role) => text(role) !== ''));
  return { type: 'table', columns: columns.map(({ title }) => title), rows: own.map((role) => columns.map(({ text }) => text(role))) };
}

interface Column {
  readonly title: string;
  readonly text: (role: RoleInField) => string;
  /** Shown even if it is empty for all roles. */
  readonly isAlways?: true;
}

const ownColumns: readonly Column[] = [
  { title: 'Role', text: ({ id }) => id, isAlways: true },
  { title: 'Title', text: ({ title }) => title, isAlways: true },
  { title: 'Levels', text: ({ levels }) => levels.join(', ') },
  { title: 'Also called', text: ({ aliases }) => aliases.join(', ') },
  { title: 'From', text: ({ file, origin }) => file ?? origin },
];

function fieldBlocks({ fields }: FieldList): Block[] {
  if (fields.length === 0) return [];
  const count = fields.reduce((sum, { figures }) => sum + figures.roles, 0);
  const medians = fields.flatMap(({ figures: { medianPay } }) => medianPay?.middle ?? []);
  return [
    titleBlock(
      `${grouped(count)} roles in ${fields.length} ${fields.length === 1 ? 'field' : 'fields'}`,
      `${medianPayHeading(medians)}: lowest, middle, highest occupation`,
    ),
    {
      type: 'pay-list',
      columns: { name: 'Field', count: 'Roles', aside: 'Examples' },
      fullOption: '--full',
      axis: axisOf(fields.flatMap(({ figures }) => spanOf(figures) ?? [])),
      rows: fields.map(({ figures, examples }): PayListRow => {
        const { id, title, roles, medianPay } = figures;
        return {
          id,
          title,
          count: roles,
          pay: spanOf(figures),
          ...medianPayTexts(medianPay?.middle ?? null),
          aside: examples,
          isLeftOut: false,
        };
      }),
    },
  ];
}

function spanOf({ medianPay }: FieldFigures): PaySpan | null {
  return medianPay && { lowest: figure(medianPay.lowest), middle: figure(medianPay.middle), highest: figure(medianPay.highest) };
}

function groupsBlocks({ groups }: RoleList): Block[] {
  const shown = groups.flatMap(({ roles, commonest }) => (commonest ? roles.filter(({ id }) => commonest.includes(id)) : roles));
  const axis = axisOf(shown.flatMap((role) => yearlySpan(role) ?? []));
  return groups.flatMap((group) => groupBlocks(group, axis));
}

function yearlySpan({ medianPay }: RoleInField): PaySpan | null {
  return medianPay?.period === 'year' ? { lowest: null, middle: figure(medianPay), highest: null } : null;
}

function groupBlocks({ title, order, roles, commonest, choice, isNumbered }: RoleGroup, axis: PayListBlock['axis']): Block[] {
  if (roles.length === 0) return [];
  const count = `${grouped(roles.length)} ${roles.length === 1 ? 'role' : 'roles'}`;
  const medians = roles.flatMap(({ medianPay }) => medianPay ?? []);
  const isShown = commonest && new Set(commonest);
  const pay = medians.length === 0 ? '' : `; ${medianPayHeading(medians)}`;
  const heading = titleBlock(title, `${count}${roles.length === 1 ? '' : `, ${order}`}${pay}`);
  const isCut = commonest !== null && commonest.length < roles.length;
  return [
    isCut ? { ...heading, asideOnScreen: `${count}; the ${commonest.length} ${choice}, ${order}${pay}` } : heading,
    {
      type: 'pay-list',
      columns: { name: 'Title', count: null, aside: 'Also called' },
      fullOption: '--full',
      axis,
      rows: roles.map((role, place): PayListRow => {
        const isLeftOut = isShown?.has(role.id) === false;
        const { id, aliases, medianPay } = role;
        const roleTitle = isNumbered ? `${place + 1} ${role.title}` : role.title;
        return { id, title: roleTitle, count: null, pay: yearlySpan(role), ...medianPayTexts(medianPay), aside: aliases, isLeftOut };
      }),
    },
  ];
}

/** One axis for all these spans, which ends before an amount that lies far beyond the others. It begins at zero unless all have a beginning. */
function axisOf(spans: readonly PaySpan[]): PayListBlock['axis'] {
  const [first, second] = spans.map(({ middle, highest }) => highest ?? middle).sort((a, b) => b.amount - a.amount);
  if (!first) return null;
  const lowest = Math.min(...spans.map((span) => span.lowest?.amount ?? 0));
  return { from: Math.floor(lowest / 1e4) * 1e4, to: second && first.amount > farBeyond * second.amount ? second : first };
}

/** An amount that many times the next one would leave little of the axis to all others. */
const farBeyond = 1.5;

function titleBlock(text: string, aside: string): TitleBlock {
  return { type: 'title', text, question: null, roles: [], meter: null, aside };
}

function figure({ amount, currency, topCoded }: MedianPay): PayFigure {
  return { statistic: 'median', amount, text: formatMoney(amount, currency), isTopCoded: topCoded };
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** What to type next, on one line. */
function hints({ fields, bundled }: Listing): Block[] {
  const items = bundled.type === 'roles' ? roleHints(bundled.groups) : fieldHints(fields.map(({ id }) => id));
  return items.length === 0 ? [] : [{ type: 'hints', items }];
}

function fieldHints(ids: readonly string[]): Hint[] {
  const example = ids.includes('health') ? 'health' : ids[0];
  if (example === undefined) return [];
  return [
    { purpose: 'One field', command: `compare list ${example}` },
    { purpose: 'By what they do', command: 'compare search invoices' },
    { purpose: 'All names', command: '--full' },
  ];
}

function roleHints(groups: readonly RoleGroup[]): Hint[] {
  const [first, second] = groups.flatMap(({ roles, commonest }) => commonest ?? roles.map(({ id }) => id)).map(quoteForShell);
  return [
    ...(first && second ? [{ purpose: 'Compare two', command: `compare ${first} ${second}` }] : []),
    ...(first ? [{ purpose: 'One role', command: `compare show ${first}` }] : []),
  ];
}

function roleRecords(roles: readonly RoleInField[]): Records {
  return {
    columns: ['id', 'title', 'aliases', 'levels', 'tags', 'origin', 'file', 'field', 'employment', 'median pay', 'currency', 'period'],
    rows: roles.map(({ id, title, aliases, levels, tags, origin, file, field, employment, medianPay }) => [
      id,
      title,
      ...[aliases, levels, tags].map((texts) => texts.join('; ')),
      origin,
      file,
      field,
      employment,
      medianPay?.amount ?? null,
      medianPay?.currency ?? null,
      medianPay?.period ?? null,
    ]),
  };
}
