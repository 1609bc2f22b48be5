/**
 * What a piece of text means. Each format decides how that looks. `changed` marks the words in which a text differs from the other role's, `found` those that were looked for, `new` what a level of a ladder adds or raises; `faint` is what is empty, such as the rest of an axis.
 */
export type Tone =
  'strong' | 'muted' | 'faint' | 'same' | 'similar' | 'different' | 'changed' | 'found' | 'new' | RoleTone | 'fault' | 'command';

/** Each of the roles that a result compares has its own hue. */
export type RoleTone = `role-${1 | 2 | 3 | 4 | 5 | 6}`;

/** The tone of a role, given its place among the compared ones, from 0. */
export function roleTone(roleIndex: number): RoleTone {
  return roleTones[roleIndex] ?? 'role-6';
}

const roleTones: readonly RoleTone[] = ['role-1', 'role-2', 'role-3', 'role-4', 'role-5', 'role-6'];

/** A piece of text in one tone. */
export interface Span {
  readonly text: string;
  readonly tone?: Tone;
  readonly href?: string;
}

/** Begins a new line within a text, in formats and places that have room for lines; elsewhere it is read as a space, which it is. */
export const lineBreak = '\v';

/** A text for people to read; a plain string has no tones. */
export type Text = string | readonly Span[];
