import { normal } from '../categories/normal.js';
import type { Listed } from './listed.js';

/** What a role may be called, the surest first. */
export const nameTiers: readonly ((role: Listed) => readonly string[])[] = [
  ({ id }) => [id],
  ({ title }) => [title],
  ({ aliases }) => aliases,
  ({ codes }) => Object.values(codes).map(({ code }) => code),
];

/** `Product Manager` and `product-manager` are one name, and so are `15-1252.00` and `15 1252.00`. */
export function foldedName(name: string): string {
  return normal(name);
}

/** Whether a role is called so, in one of the ways above. */
export function bears(role: Listed, name: string, tier: number): boolean {
  const wanted = foldedName(name);
  return nameTiers[tier]?.(role).some((known) => foldedName(known) === wanted) ?? false;
}
