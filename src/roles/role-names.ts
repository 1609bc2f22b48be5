import { normalizeText } from '../categories/normalize.js';
import type { RoleMetadata } from './role-metadata.js';

/** The names of a role by tier. A match in an earlier tier wins. */
export const nameTiers: readonly ((role: RoleMetadata) => readonly string[])[] = [
  ({ id }) => [id],
  ({ title }) => [title],
  ({ aliases }) => aliases,
  ({ codes }) => Object.values(codes).map(({ code }) => code),
];

/** Makes `Product Manager` and `product-manager` the same name, and `15-1252.00` and `15 1252.00`. */
export function normalizeName(name: string): string {
  return normalizeText(name);
}

/** @param tier an index of `nameTiers` */
export function hasName(role: RoleMetadata, name: string, tier: number): boolean {
  const normalized = normalizeName(name);
  return nameTiers[tier]?.(role).some((candidate) => normalizeName(candidate) === normalized) ?? false;
}
