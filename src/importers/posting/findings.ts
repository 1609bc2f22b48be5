import type { RoleFile } from '../../roles/schema.js';
import { isAsked, type JobAd, type UnreadSection } from './statement.js';

/** What was found in an ad, in one sentence, and then what could not be read. */
export function findingsOf({ statements, unread }: JobAd, role: RoleFile): string[] {
  const asks = statements.some(({ part }) => isAsked(part));
  const says = statements.some(({ part }) => part === 'duties');
  return [
    summaryOf(role),
    ...(asks ? [] : ['no section on requirements was found: add what the ad asks for by hand, or copy its text into a file and try that']),
    ...(says ? [] : ['no duties were found']),
    ...(unread.length === 0 ? [] : [unreadNote(unread)]),
  ];
}

/** In one note, however many there are. */
function unreadNote(unread: readonly UnreadSection[]): string {
  const lines = unread.reduce((sum, section) => sum + section.lines, 0);
  const headings = [...new Set(unread.map(({ heading }) => `"${heading.replace(/\s*:$/, '')}"`))];
  const named = headings.slice(0, mostNamed).join(', ');
  const more = headings.length > mostNamed ? ` and ${headings.length - mostNamed} more` : '';
  const what = headings.length === 1 ? 'a heading that is not known' : 'headings that are not known';
  return `left out ${lines} ${lines === 1 ? 'line' : 'lines'} under ${what}: ${named}${more}`;
}

const mostNamed = 4;

/** `"Registered Nurse": 8 duties, 6 required, 4 preferred, 3 technologies, pay` */
function summaryOf(role: RoleFile): string {
  const { required, preferred, open } = askedCounts(role);
  const parts = [
    counted(lengthOf(role['duties']), 'duty', 'duties'),
    counted(required, 'required'),
    counted(preferred, 'preferred'),
    counted(open, 'required or preferred'),
    counted(lengthOf(role['technologies']), 'technology', 'technologies'),
    counted(lengthOf(role['benefits']), 'benefit', 'benefits'),
    role['pay'] === undefined ? '' : 'pay',
  ].filter((part) => part !== '');
  return `"${role.title}": ${parts.length === 0 ? 'nothing but its title' : parts.join(', ')}`;
}

function counted(count: number, one: string, many = one): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/** Skills and the values of requirements, by need. A value without one is required; a skill without one may be either. */
function askedCounts(role: RoleFile): { readonly required: number; readonly preferred: number; readonly open: number } {
  const { education = {}, ...lists } = Object(role['requirements'] ?? {});
  const values: unknown[] = Object.values(lists).flat();
  const skills: unknown[] = Array.isArray(role['skills']) ? role['skills'] : [];
  const needs = [...values.map((value) => needOf(value) ?? 'required'), ...skills.map((skill) => needOf(skill))];
  const count = (need: string | null): number => needs.filter((each) => each === need).length;
  return {
    required: count('required') + ('minimum' in education ? 1 : 0),
    preferred: count('preferred') + ('preferred' in education ? 1 : 0),
    open: count(null),
  };
}

function needOf(item: unknown): string | null {
  return typeof item === 'object' && item !== null && 'need' in item ? String(item.need) : null;
}
