import { normalizeText } from '../categories/normalize.js';
import type { RoleMetadata } from './role-metadata.js';

/** What a role may be called, the surest first. */
export const nameTiers: readonly ((role: RoleMetadata) => readonly string[])[] = [
  ({ id }) => [id],
  ({ title }) => [title],
  ({ aliases }) => aliases,
  ({ codes }) => Object.values(codes).map(({ code }) => code),
];

/** `Product Manager` and `product-manager` are one name, and so are `15-1252.00` and `15 1252.00`. */
export function normalizeName(name: string): string {
  return normalizeText(name);
}

/** Whether a role is called so, in one of the ways above. */
export function hasName(role: RoleMetadata, name: string, tier: number): boolean {
  const wanted = normalizeName(name);
  return nameTiers[tier]?.(role).some((known) => normalizeName(known) === wanted) ?? false;
}
