import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { expectGolden } from '../../golden.js';
import { fixtures, run } from '../../run.js';

const folder = mkdtempSync(join(tmpdir(), 'role-compare-resumes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const now = (): Date => new Date('2026-12-01T12:00:00Z');
const cwd = `${fixtures}resumes`;
const files = readdirSync(cwd);

/** Names, employers, schools and addresses of all fixtures. */
const mustNotAppear =
  /Quillfeather|Perpetua|Brightwater|Penhallow|Wollenschl|Ansgar|Nordlicht|Krämerbau|Tauberfels|verheiratet|Aubrac|Clémentine|Vieux Pont|Remparts|La Barque|Albarrac|Ramiro|Hormigones|Moncayo|Vantongeren|Juniper|Ledgerline|Tidepool|Malvezzi|Ortensia|Santa Brigida|Villa Serena|Oosterkamp|Houwelingen|De Ketting|Figueirinhas|Benedita|Nuvem Clara|Mar Alto|Larkspur|Oswin|Quarrystone|Hexham|Gellhorn|Faustina|Falkenau|Tindersticks|Marlowe|Copper Kettle|Bean There|Brombeer|Hedwig|Sankt Beate|Achterberg|Rosalind|Fernhill|Marigold|Abernathy|Quentin|Brackenfield|Tolland|Marchbanks|Fenella|Hazelmere|Hartwell|Dolowy|Casimir|Stal Gdynia|Morska|Bertinotti|Flavio|Lanterna|Trattoria|Miramare|Tarkington|Wilhelmina|Maplewood|Pinecrest|Fairweather|Maudie|Willowbank|Sandringham|Beechmount|Gisbert|Hohenlohe|Rottmann|Kessler|example|555|07700|ledig|British/i;

test.each(files)('reads %s', async (file) => {
  const { exitCode, stdout, stderr } = await run(['import', 'resume', file], { cwd, now });
  expect(exitCode).toBe(0);
  expectGolden(`resumes/${file}.yaml`, `${stdout}\n# ${stderr.trimEnd().replaceAll('\n', '\n# ')}\n`);
  expect(mustNotAppear.exec(stdout)?.[0]).toBeUndefined();
  writeFileSync(join(folder, 'me.yaml'), stdout);
  expect(await run(['validate', '--strict', 'me.yaml'], { cwd: folder })).toMatchObject({ exitCode: 0, stderr: '' });
});

test('is read on the fly, where a role is asked for', async () => {
  const { exitCode, stdout, stderr } = await run(['gap', 'product-manager.html', 'product-manager'], { cwd, now });
  expect(exitCode).toBe(0);
  expect(stderr).toContain('product-manager.html is read as a résumé: 3 jobs, 10 years, master');
  expect(stdout).toContain('From Senior Product Manager to Product Manager');
});

test('reads standard input', async () => {
  const { exitCode, stdout } = await run(['import', 'resume', '-'], {
    cwd,
    now,
    input: 'CV\n\nWork experience\nCook, Acme Ltd, 2019 – 2021\n- Cooked\n',
  });
  expect([exitCode, stdout]).toEqual([
    0,
    '# From a résumé. What it does not say is left out, and counts as not stated.\n\nid: me\ntitle: Cook\ndocument: resume\nduties:\n  - Cooked\nrequirements:\n  experience: 2 years as Cook\n',
  ]);
});

test.each([
  ['ad.txt', 'Cook wanted\n\nWe offer good pay. Apply now.\n\nYour tasks\n- Cook\n', 'ad.txt does not look like a résumé'],
  ['letter.md', '# Hello\n\nThis is a letter.\n', 'letter.md does not look like a résumé'],
  ['role.xml', '<?xml version="1.0"?><role/>', 'role.xml is XML, but not a Europass CV'],
  ['broken.xml', '<?xml version="1.0"?><Candidate><a></Candidate>', 'broken.xml is damaged'],
  ['bomb.xml', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><Candidate>&a;</Candidate>', 'bomb.xml declares a document type'],
  ['deep.xml', `<?xml version="1.0"?><Candidate>${'<a>'.repeat(200)}`, 'deep.xml is too large'],
])('refuses %s', async (name, text, message) => {
  writeFileSync(join(folder, name), text);
  const { exitCode, stdout, stderr } = await run(['import', 'resume', name], { cwd: folder, now });
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});
