import type { Answer } from '../../model/answer.js';
import type { ComparisonBlock } from '../../model/blocks/comparison.js';
import { alikeMarkup } from './alike.js';
import { comparisonTableMarkup } from './comparison-table.js';
import { proseMarkup } from './comparison.js';
import { fold } from './fold.js';
import { type Markup, markup } from './markup.js';
import { isCounted, overviewMarkup } from './overview.js';
import { payAnswerMarkup } from './pay-answer.js';
import { roleMark } from './role-mark.js';
import { groupMarkup } from './stating-groups.js';

/** A part of the page with its own heading. */
export interface PagePart {
  readonly title: string;
  /** Printed after the title. */
  readonly aside: string;
  readonly className: string | null;
  readonly content: Markup;
}

/** The names of the roles as the title of the page, each with its mark. */
export function namesMarkup({ roles }: Answer): Markup {
  const names = roles.map(({ name }, index) => {
    const separator = index === roles.length - 1 ? null : separatorMarkup(roles.length);
    return markup`${index === 0 ? null : ' '}<span class="name role-${index + 1}">${roleMark(index, roles.length)}${name}${separator}</span>`;
  });
  return markup`<h1 dir="auto" class="of-${roles.length}">${names}</h1>\n`;
}

/** Stands at the end of a line, never at its beginning. The marks alone set many roles apart. */
function separatorMarkup(roleCount: number): Markup {
  return roleCount === 2 ? markup` <small>vs.</small>` : markup`<span class="hidden"> vs.</span>`;
}

/** A sentence on each role, and all that is said of what they are folded away. */
export function introductionsMarkup({ roles, details }: Answer): Markup | null {
  const [first] = roles;
  if (!first || roles.every(({ sentence }) => sentence === '')) return null;
  const isShared = roles.every(({ sentence }) => sentence === first.sentence);
  const sentences = roles.map(({ name, sentence }, index) => {
    const head = roles.length === 2 ? null : markup`<b class="name">${roleMark(index, roles.length)}${name}</b> `;
    return markup`<p class="role-${index + 1}" dir="auto">${head}${sentence}</p>\n`;
  });
  const leads = isShared
    ? markup`<p dir="auto">${first.sentence}</p>\n`
    : markup`<div class="leads of-${roles.length}">${sentences}</div>\n`;
  const hasMore = details.roles?.rows.some(({ cells }) => cells.some(Boolean)) ?? false;
  return markup`${leads}${details.roles && hasMore ? fold('What they do, in full', proseMarkup(details.roles)) : null}`;
}

/** How alike the roles are, what they pay and what they take. */
export function cardsOf(answer: Answer): PagePart[] {
  const { alike, pay, takes, details, roles } = answer;
  const names = roles.map(({ name }) => name);
  return [
    card('alike', 'How alike', alikeMarkup(alike, names)),
    ...(pay ? [card('pays', 'Pay', markup`${payAnswerMarkup(pay, names)}${figuresMarkup(details.pay)}`, pay.unit)] : []),
    ...(takes.length === 0 ? [] : [card('takes', 'What it takes', markup`${takesMarkup(takes, names)}${rowsMarkup(details.takes)}`)]),
  ];
}

function card(className: string, title: string, content: Markup, aside = ''): PagePart {
  return { title, aside, className: `card ${className}`, content };
}

function figuresMarkup(block: ComparisonBlock | null): Markup | null {
  if (block === null || block.rows.length === 0) return null;
  const count = block.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null)).length;
  return fold(`All ${count} figures`, comparisonTableMarkup(block));
}

function rowsMarkup(block: ComparisonBlock | null): Markup | null {
  if (block === null || block.rows.length === 0) return null;
  return fold(`All ${block.rows.length} requirements`, comparisonTableMarkup(block));
}

function takesMarkup(takes: Answer['takes'], names: readonly string[]): Markup {
  const needs = takes.map(
    ({ title, groups }) =>
      markup`<div><dt>${title}</dt>${groups.map((group) => markup`<dd dir="auto">${groupMarkup(group, names)}</dd>`)}</div>\n`,
  );
  return markup`<dl>${needs}</dl>\n`;
}

/** The bars of all categories, if there are several; null if one would stand alone. */
export function overviewOf(
  entries: readonly { readonly block: ComparisonBlock; readonly anchor: string }[],
  answer: Answer,
): PagePart | null {
  if (entries.filter(({ block }) => isCounted(block)).length < 2) return null;
  const names = answer.roles.map(({ name }) => name);
  return { title: 'What they share', aside: '', className: 'shared-overview', content: overviewMarkup(entries, names) };
}
