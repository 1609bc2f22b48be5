import { namesCredential } from '../../categories/name-keys.js';
import { isProductList } from '../../categories/name-lists.js';
import { stemsOf } from '../../categories/stated-length.js';
import type { AskedPoint } from './asked-point.js';
import { listOf } from './lines.js';

/**
 * Splits what asks for one of several names, each of which meets it: `HubSpot or Marketo`, `Kotlin, Java oder Scala`, `CPA or equivalent`.
 * @returns a point for each name; none if the point names one thing only, or asks for more than one
 */
export function alternativesOf(point: AskedPoint): AskedPoint[] {
  const list = listOf(point);
  const { text } = point.entry.cell;
  if (!isProductList(list) || !isChoice.test(text) || isSum.test(text)) return [];
  const names = text.split(between).filter((name) => stemsOf(name).some((stem) => !openEnds.has(stem)));
  return names.every((name) => isWhole(name, list)) ? names.map((name) => withText(point, name)) : [];
}

const isChoice = /\s(?:or|oder|ou)\s/i;
const isSum = /\s(?:and|und|et|&|plus|with|mit|avec)\s/i;
const between = /\s*,\s*(?:(?:or|oder|ou)\s+)?|\s+(?:or|oder|ou)\s+/i;

/** What stands in for names that the ad does not give. */
const openEnds: ReadonlySet<string> = new Set(
  stemsOf(
    'equivalent similar comparable other another any tool tools system systems software vergleichbar vergleichbares ähnlich ähnliches équivalent similaire autre',
  ),
);

const mostWords = 4;

/** `Registered or licensed practical nurse` is not a choice between two whole names. */
function isWhole(name: string, list: string): boolean {
  const words = name.trim().split(/\s+/).length;
  if (words > mostWords) return false;
  return list !== 'certifications' && list !== 'licenses'
    ? true
    : words > 1 || /^\p{Lu}[\p{Lu}\p{N}+-]+$/u.test(name) || namesCredential(name);
}

function withText(point: AskedPoint, text: string): AskedPoint {
  return { ...point, entry: { ...point.entry, cell: { ...point.entry.cell, text } } };
}
