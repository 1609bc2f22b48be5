import type { Span } from '../text.js';

/** A text in which marks of roles may stand. */
export type MarkedText = string | readonly (Span | RoleMark)[];

export interface RoleMark {
  /** The place of the role, from 0. */
  readonly role: number;
}
