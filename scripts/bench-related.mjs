#!/usr/bin/env node
// Ranks the occupations of an O*NET release by nearness and has the benchmark's own scorer judge the ranking.
// usage: node scripts/bench-related.mjs [--bench DIR] [--onet DIR|ZIP] [--library DIR] [--gold FILE]   (build first: npm run build)
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    bench: { type: 'string', default: join(root, '../shared/bench/related') },
    onet: { type: 'string', default: join(root, '../shared/onet') },
    library: { type: 'string', default: join(root, 'dist/near') },
    gold: { type: 'string' },
  },
});
const RANKED = 20;

const scorer = resolve(options.bench, 'score.mjs');
const release = findRelease(resolve(options.onet));
const library = resolve(options.library, 'index.js');
if (!existsSync(scorer) || release === null) skip(`no benchmark at ${options.bench}, or no O*NET text release at ${options.onet}`);
if (!existsSync(library)) skip(`nothing is built at ${options.library}: npm run build`);

const { buildNearIndex, nearest } = await import(pathToFileURL(library).href);
const scratch = mkdtempSync(join(tmpdir(), 'bench-related-'));
try {
  run();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function run() {
  const roles = readRoles(readTables(release));
  const started = performance.now();
  const index = buildNearIndex(roles);
  const built = performance.now();
  // All of the library is ranked: the scorer itself leaves out what is no candidate.
  const lines = roles.map(({ id }) => JSON.stringify({ soc: id, ranked: nearest(index, id, RANKED * 5).map((near) => near.id) }));
  const asked = performance.now();
  const predictions = join(scratch, 'predictions.jsonl');
  writeFileSync(predictions, lines.join('\n'));
  const gold = options.gold === undefined ? [] : ['--gold', basename(options.gold), '--dir', resolve(options.gold, '..')];
  const scored = spawnSync(process.execPath, [scorer, ...gold, predictions], { encoding: 'utf8' });
  process.stdout.write(scored.stdout);
  process.stderr.write(scored.stderr);
  console.log(
    `${roles.length} roles: built in ${Math.round(built - started)} ms, ${((asked - built) / roles.length).toFixed(1)} ms a question`,
  );
  process.exitCode = scored.status ?? 1;
}

function skip(why) {
  console.log(`bench:related skipped: ${why}`);
  process.exit(0);
}

function findRelease(place) {
  if (!existsSync(place)) return null;
  if (!statSync(place).isDirectory()) return place;
  if (existsSync(join(place, 'Task Statements.txt'))) return place;
  const zip = readdirSync(place)
    .filter((name) => /^db_.*_text\.zip$/.test(name))
    .sort()
    .at(-1);
  return zip === undefined ? null : join(place, zip);
}

// A table of the release as a list of objects, by its header; a table that is not there is empty.
function readTables(place) {
  if (statSync(place).isDirectory()) return (name) => rows(existsSync(join(place, name)) ? readFileSync(join(place, name), 'utf8') : '');
  return (name) => {
    try {
      return rows(
        execFileSync('unzip', ['-p', place, `*/${name}`], { encoding: 'utf8', maxBuffer: 2 ** 29, stdio: ['ignore', 'pipe', 'ignore'] }),
      );
    } catch (error) {
      if (error.code === 'ENOENT') skip('the command unzip is not installed; give a folder with --onet');
      return [];
    }
  };
}

function rows(text) {
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = header.split('\t');
  return lines.filter(Boolean).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}

// Never the release's Related Occupations: they are the answer.
function readRoles(table) {
  const of = grouped(table);
  const [tasks, alternate, zones] = [of('Task Statements.txt'), of('Alternate Titles.txt'), of('Job Zones.txt')];
  const [skills, knowledge, interests] = [of('Skills.txt'), of('Knowledge.txt'), of('Interests.txt')];
  const [technologies, education] = [of('Technology Skills.txt'), of('Education, Training, and Experience.txt')];
  return table('Occupation Data.txt').map((occupation) => {
    const id = occupation['O*NET-SOC Code'];
    const zone = zones(id)[0]?.['Job Zone'];
    const rung = middleRung(education(id).filter((row) => row['Scale ID'] === 'RL'));
    return {
      id,
      title: occupation.Title,
      aliases: alternate(id).flatMap((row) => [row['Alternate Title'], row['Short Title']].filter((title) => title && title !== 'n/a')),
      summary: occupation.Description,
      duties: tasks(id).map((row) => row.Task),
      skills: rated(skills(id)),
      knowledge: rated(knowledge(id)),
      technologies: technologies(id).map((row) => row.Example),
      interests: interests(id)
        .filter((row) => row['Scale ID'] === 'OI')
        .map((row) => ({ name: row['Element Name'], level: Number(row['Data Value']) })),
      ...(rung === undefined ? {} : { education: rung }),
      ...(zone === undefined ? {} : { jobZone: Number(zone) }),
    };
  });
}

function grouped(table) {
  return (name) => {
    const groups = new Map();
    for (const row of table(name)) {
      const id = row['O*NET-SOC Code'];
      if (groups.has(id)) groups.get(id).push(row);
      else groups.set(id, [row]);
    }
    return (id) => groups.get(id) ?? [];
  };
}

// What the release marks as suppressed or not relevant is not stated.
function rated(all) {
  const items = new Map();
  for (const row of all) {
    if (row['Recommend Suppress'] === 'Y' || row['Not Relevant'] === 'Y') continue;
    const item = items.get(row['Element Name']) ?? { name: row['Element Name'] };
    item[row['Scale ID'] === 'IM' ? 'importance' : 'level'] = Number(row['Data Value']);
    items.set(item.name, item);
  }
  return [...items.values()];
}

// The rung at which half of those asked are reached.
function middleRung(shares) {
  const total = shares.reduce((sum, row) => sum + Number(row['Data Value']), 0);
  let sum = 0;
  const rung = shares.sort((a, b) => a.Category - b.Category).find((row) => (sum += Number(row['Data Value'])) >= total / 2);
  return total > 0 ? Number(rung?.Category) : undefined;
}
