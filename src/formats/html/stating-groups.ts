import type { StatingGroup } from '../../model/answer.js';
import { type Markup, markup } from './markup.js';
import { everyRole, namedMarks } from './role-mark.js';
import { textMarkup } from './text.js';

/** What groups of roles state, each after the marks of its roles: `○ nursing; ● education`. */
export function groupsMarkup(groups: readonly StatingGroup[], names: readonly string[]): Markup {
  return markup`${groups.map((group, index) => markup`${index === 0 ? null : '; '}${groupMarkup(group, names)}`)}`;
}

export function groupMarkup({ roles, texts }: StatingGroup, names: readonly string[]): Markup {
  const who = roles === null ? markup`<b>${everyRole(names.length)}</b> ` : namedMarks(roles, names);
  return markup`${who}${texts.map((text, index) => markup`${index === 0 ? null : ', '}${textMarkup(text)}`)}`;
}
