import { setImmediate } from 'node:timers/promises';
import type { YamlMap } from '../model/yaml-value.js';
import { yamlText } from '../roles/yaml/yaml-text.js';
import type { ImportedFile, Importer } from './importer.js';
import { readPayTable, type PayTable } from './oews.js';
import { attribution } from './onet/attribution.js';
import { workContext } from './onet/work-context.js';
import { interests } from './onet/interests.js';
import { type Occupation, readOccupations } from './onet/occupations.js';
import { onetSource, type ReleasePart, type RoleFields } from './onet/part.js';
import { payOf } from './onet/pay.js';
import { preparation } from './onet/preparation.js';
import { ratedCategory } from './onet/ratings.js';
import { related } from './onet/related.js';
import { inventoryNotes } from './onet/inventory.js';
import { openRelease } from './onet/release.js';
import { tasks } from './onet/tasks.js';
import { technologies } from './onet/technologies.js';
import { titles } from './onet/titles.js';

/** The parts of a release, in the order in which role files state them. To add one, write a file beside these and list it here. */
const parts: Readonly<Record<string, ReleasePart>> = {
  titles,
  tasks,
  requirements: preparation,
  skills: ratedCategory({ table: ['Skills', ['Essential Skills', 'Transferable Skills']], category: 'skills' }),
  knowledge: ratedCategory({ table: 'Knowledge', category: 'knowledge' }),
  technologies,
  interests,
  abilities: ratedCategory({ table: 'Abilities', category: 'abilities' }),
  // Since O*NET 30, work styles are rated by their impact (WI), -3 to 3, instead of their importance.
  'work styles': ratedCategory({ table: 'Work Styles', category: 'work styles', levelScale: { id: 'WI', minimum: -3, maximum: 3 } }),
  'work context': workContext,
  'related occupations': related,
};

/** Imports the O*NET Database of the U.S. Department of Labor as one role file per occupation, optionally with pay from OEWS. */
export const onet: Importer = {
  name: 'onet',
  options: ['pay', 'area'],
  summary: 'a text release, zip or folder',
  isRelease: true,
  read: async ({ from: [from], pay, area, cwd, progress, note }) => {
    const release = await openRelease(from, cwd);
    try {
      progress('reading pay');
      const payTable = pay === undefined ? null : await readPayTable(pay, cwd, area);
      const occupations = await readOccupations(release);
      const fieldsByPart: ReadonlyMap<string, RoleFields>[] = [];
      for (const [name, part] of Object.entries(parts)) {
        progress(`reading ${name}`);
        fieldsByPart.push(await part(release, occupations));
      }
      inventoryNotes(release).forEach(note);
      return await makeFiles(occupations, fieldsByPart, payTable, await attribution(release), progress);
    } finally {
      release.close();
    }
  },
};

async function makeFiles(
  occupations: ReadonlyMap<string, Occupation>,
  fieldsByPart: readonly ReadonlyMap<string, RoleFields>[],
  payTable: PayTable | null,
  source: YamlMap,
  progress: (activity: string) => void,
): Promise<ImportedFile[]> {
  const files: ImportedFile[] = [];
  for (const [code, occupation] of occupations) {
    if (files.length % 50 === 0) {
      progress(`making role files: ${files.length} of ${occupations.size}`);
      // Give way to the event loop, so that an interruption is noticed.
      await setImmediate();
    }
    const fields = [...fieldsByPart.map((part) => part.get(code) ?? {}), ...(payTable ? [payOf(occupation, payTable)] : [])];
    files.push({ name: `${occupation.id}.yaml`, text: roleText(occupation, fields, source) });
  }
  return files;
}

function roleText({ id, title, code, description }: Occupation, fields: readonly RoleFields[], source: YamlMap): string {
  const { aliases, related: relatedIds, ...rest }: RoleFields = Object.assign({}, ...fields);
  const categories = Object.entries(rest).filter(([key]) => !['codes', 'scales', 'sources', 'margins'].includes(key));
  const merged = (key: string): RoleFields => Object.assign({}, ...fields.map((part) => part[key]));
  const [scales, margins] = [merged('scales'), merged('margins')];
  return yamlText({
    id,
    title,
    aliases,
    codes: { 'onet-soc': { code, match: 'exact' }, ...merged('codes') },
    scales: Object.keys(scales).length === 0 ? undefined : scales,
    summary: description === '' ? undefined : description,
    ...Object.fromEntries(categories),
    related: relatedIds,
    sources: { [onetSource]: { ...source, margins: Object.keys(margins).length === 0 ? undefined : margins }, ...merged('sources') },
  });
}
