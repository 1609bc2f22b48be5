#!/usr/bin/env node
// Ranks the neighbours of each occupation of an O*NET release by the statistics of the bundled roles, and evaluates the rankings with the benchmark's own scorer.
// Usage: npm run build && npm run bench:related [-- --bench DIR --onet DIR|ZIP --library DIR --gold FILE]
// (--library: another build of dist/neighbors to evaluate)
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
    library: { type: 'string', default: join(root, 'dist/neighbors') },
    gold: { type: 'string' },
  },
});
const maxRanked = 100;

const scorer = resolve(options.bench, 'score.mjs');
const release = findRelease(resolve(options.onet));
const library = resolve(options.library, 'index.js');
if (!existsSync(scorer) || release === null) skip(`there is no benchmark at ${options.bench}, or no O*NET text release at ${options.onet}`);
if (!existsSync(library)) skip(`there is no build at ${options.library}; run npm run build`);

const { bundledIndex, facetVectorsOf, findNeighbors, projectRoles } = await import(pathToFileURL(library).href);
const temporary = mkdtempSync(join(tmpdir(), 'bench-related-'));
try {
  run();
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

function run() {
  const roles = readRoles(readTables(release));
  const started = performance.now();
  const index = projectRoles(bundledIndex(), roles);
  const indexed = performance.now();
  // Ranks against the whole library: the scorer leaves out roles that are not candidates.
  const lines = roles.map(({ id }) =>
    JSON.stringify({ soc: id, ranked: findNeighbors(index, facetVectorsOf(index, id), maxRanked, [id]).map((neighbour) => neighbour.id) }),
  );
  const ranked = performance.now();
  const predictions = join(temporary, 'predictions.jsonl');
  writeFileSync(predictions, lines.join('\n'));
  const gold = options.gold === undefined ? [] : ['--gold', basename(options.gold), '--dir', resolve(options.gold, '..')];
  const scored = spawnSync(process.execPath, [scorer, ...gold, predictions], { encoding: 'utf8' });
  process.stdout.write(scored.stdout);
  process.stderr.write(scored.stderr);
  console.log(
    `${roles.length} roles: indexed in ${Math.round(indexed - started)} ms, ${((ranked - indexed) / roles.length).toFixed(1)} ms per query`,
  );
  process.exitCode = scored.status ?? 1;
}

function skip(reason) {
  console.log(`bench:related skipped: ${reason}`);
  process.exit(0);
}

function findRelease(path) {
  if (!existsSync(path)) return null;
  if (!statSync(path).isDirectory()) return path;
  if (existsSync(join(path, 'Task Statements.txt'))) return path;
  const zip = readdirSync(path)
    .filter((name) => /^db_.*_text\.zip$/.test(name))
    .sort()
    .at(-1);
  return zip === undefined ? null : join(path, zip);
}

// Returns a function that reads a table of the release as a list of objects; a missing table is empty.
function readTables(path) {
  if (statSync(path).isDirectory()) return (name) => rows(existsSync(join(path, name)) ? readFileSync(join(path, name), 'utf8') : '');
  return (name) => {
    try {
      return rows(
        execFileSync('unzip', ['-p', path, `*/${name}`], { encoding: 'utf8', maxBuffer: 2 ** 29, stdio: ['ignore', 'pipe', 'ignore'] }),
      );
    } catch (error) {
      if (error.code === 'ENOENT') skip('the command unzip is not installed; pass the folder of an unpacked release with --onet');
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

// Does not read the release's Related Occupations, because those are what the benchmark tests.
function readRoles(table) {
  const grouped = groupedByOccupation(table);
  const [tasks, alternate, zones] = [grouped('Task Statements.txt'), grouped('Alternate Titles.txt'), grouped('Job Zones.txt')];
  const [skills, knowledge, interests] = [grouped('Skills.txt'), grouped('Knowledge.txt'), grouped('Interests.txt')];
  const [technologies, education] = [grouped('Technology Skills.txt'), grouped('Education, Training, and Experience.txt')];
  return table('Occupation Data.txt').map((occupation) => {
    const id = occupation['O*NET-SOC Code'];
    const zone = zones(id)[0]?.['Job Zone'];
    const educationLevel = medianLevel(education(id).filter((row) => row['Scale ID'] === 'RL'));
    return {
      id,
      title: occupation.Title,
      aliases: alternate(id).flatMap((row) => [row['Alternate Title'], row['Short Title']].filter((title) => title && title !== 'n/a')),
      summary: occupation.Description,
      duties: tasks(id).map((row) => row.Task),
      skills: ratedNames(skills(id)),
      knowledge: ratedNames(knowledge(id)),
      technologies: technologies(id).map((row) => row.Example),
      interests: interests(id)
        .filter((row) => row['Scale ID'] === 'OI')
        .map((row) => ({ name: row['Element Name'], level: Number(row['Data Value']) })),
      ...(educationLevel === undefined ? {} : { education: educationLevel }),
      ...(zone === undefined ? {} : { jobZone: Number(zone) }),
    };
  });
}

function groupedByOccupation(table) {
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

// Leaves out ratings that the release marks as suppressed or not relevant.
function ratedNames(ratings) {
  const items = new Map();
  for (const row of ratings) {
    if (row['Recommend Suppress'] === 'Y' || row['Not Relevant'] === 'Y') continue;
    const item = items.get(row['Element Name']) ?? { name: row['Element Name'] };
    item[row['Scale ID'] === 'IM' ? 'importance' : 'level'] = Number(row['Data Value']);
    items.set(item.name, item);
  }
  return [...items.values()];
}

// The weighted median of the levels of education; `shares` gives the percentage of respondents per level.
function medianLevel(shares) {
  const total = shares.reduce((sum, row) => sum + Number(row['Data Value']), 0);
  let sum = 0;
  const median = shares.sort((a, b) => a.Category - b.Category).find((row) => (sum += Number(row['Data Value'])) >= total / 2);
  return total > 0 ? Number(median?.Category) : undefined;
}
