import { resolve } from 'node:path';
import { UserError } from '../../model/errors.js';
import type { CodeMatch } from '../../model/role.js';
import { readCsvTable } from '../files/csv-table.js';
import { tableSizeLimit } from '../files/limits.js';
import { cleanText, readBytes } from '../files/published-file.js';

/** An occupation of O*NET that stands for one of ESCO. */
export interface OnetCode {
  readonly code: string;
  readonly match: CodeMatch;
}

/** The surest first. An occupation of O*NET that is narrower describes one of ESCO in part, so it is close. */
const matches: readonly (readonly [word: RegExp, match: CodeMatch])[] = [
  [/^exact/i, 'exact'],
  [/^close/i, 'close'],
  [/^broad/i, 'close'],
  [/^narrow/i, 'broad'],
];

/**
 * Reads a table of the codes of O*NET and the URIs of ESCO that stand for each other, as ESCO publishes it.
 * @returns by URI, the code that fits best
 * @throws UserError if it is no such table.
 */
export async function readCrosswalk(path: string, cwd: string): Promise<ReadonlyMap<string, OnetCode>> {
  const bytes = await readBytes(resolve(cwd, path), path, tableSizeLimit);
  const rows = await readCsvTable(
    bytes,
    path,
    {
      code: ['O*NET Id', 'O*NET-SOC Code', 'O*NET Code', 'onetId'],
      uri: ['ESCO or ISCO URI', 'ESCO URI', 'escoUri', 'conceptUri'],
      match: ['Type of Match', 'Match', 'relation', 'matchType'],
    },
    {},
  );
  const best = new Map<string, OnetCode & { readonly rank: number }>();
  for (const { code, uri, match } of rows) {
    const word = match.replace(/^.*[:#/]/, '').trim();
    const rank = matches.findIndex(([pattern]) => pattern.test(word));
    const found = matches[rank];
    if (!found || !/^\d{2}-\d{4}(\.\d{2})?$/.test(code.trim())) continue;
    const known = best.get(uri.trim());
    const next = { code: cleanText(code), match: found[1], rank };
    if (!known || rank < known.rank || (rank === known.rank && next.code < known.code)) best.set(uri.trim(), next);
  }
  if (best.size === 0)
    throw new UserError(`${path} matches no occupation of ESCO with one of O*NET`, {
      hint: 'Use the crosswalk between ESCO and O*NET as CSV, with the columns O*NET Id, ESCO or ISCO URI and Type of Match.',
    });
  return new Map([...best].map(([uri, { code, match }]) => [uri, { code, match }]));
}
