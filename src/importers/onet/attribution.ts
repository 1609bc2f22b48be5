import { basename } from 'node:path';
import { cleanText } from '../files/published-file.js';
import type { YamlMap } from '../../model/yaml-value.js';
import type { Release } from './release.js';

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/**
 * Returns the source that every role file cites, with what CC BY 4.0 asks for: title, author, licence, address, and that it was changed.
 * https://www.onetcenter.org/license_db.html
 */
export async function attribution(release: Release): Promise<YamlMap> {
  const readMe = (await release.table('Read Me'))?.text.slice(0, 2000) ?? '';
  const version =
    /O\*NET\S*\s+(\d+(?:\.\d+)?)\s+Database/i.exec(readMe)?.[1] ?? /db_(\d+)_(\d+)/.exec(basename(release.label))?.slice(1).join('.');
  const [, month = '', year = ''] = /([A-Za-z]+)\s+(\d{4})\s+Release/.exec(readMe) ?? [];
  const monthNumber = months.indexOf(month.toLowerCase()) + 1;
  return {
    title: cleanText(`O*NET ${version ?? ''} Database`),
    publisher: 'U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)',
    license: 'CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)',
    ...(monthNumber > 0 && { published: `${year}-${String(monthNumber).padStart(2, '0')}` }),
    url: 'https://www.onetcenter.org/database.html',
    note: 'O*NET is a trademark of USDOL/ETA. Selected and put into the form of a role file; USDOL/ETA has not approved, endorsed, or tested these modifications.',
  };
}
