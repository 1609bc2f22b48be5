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
  return (
    nameTiers[tier]?.(role).some((candidate) => mayNormalizeTo(normalized, candidate) && normalizeName(candidate) === normalized) ?? false
  );
}

/** Whether the first letter allows it. Of a thousand names that are asked, most are ruled out, without reading them. */
function mayNormalizeTo(normalized: string, name: string): boolean {
  const [first, next] = [name.charCodeAt(0), name.charCodeAt(1)];
  return next > 127 || !isLetterOrDigit(first) || name[0]!.toLowerCase() === normalized[0];
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
