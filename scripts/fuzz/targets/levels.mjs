import { crc32 } from 'node:zlib';
import { compareLadder } from '../../../dist/compare/ladder/compare-ladder.js';
import { levelsBetween } from '../../../dist/compare/ladder/choose-columns.js';
import { placeOnLadder } from '../../../dist/compare/placement/place-on-ladder.js';
import { ladderReport } from '../../../dist/reports/ladder/ladder-report.js';
import { placementReport } from '../../../dist/reports/placement/report.js';
import { placementScreen } from '../../../dist/reports/placement/screen.js';
import { resolveInheritance } from '../../../dist/roles/resolve-inheritance.js';
import { resolveLevels, resolveRole } from '../../../dist/roles/resolve-role.js';
import { checkOutput, checkScreen } from '../check-output.mjs';
import { generateRole } from '../generate-role.mjs';
import { hostileTexts } from '../hostile.mjs';
import { refusalKind } from '../refusal-kind.mjs';
import { resolvableRole } from '../resolvable-role.mjs';
import { seededRandom } from '../seeded-random.mjs';

/** Two roles with levels and one without: the levels side by side, and the level that the third comes to, printed in one of the formats. */
export const levels = {
  name: 'levels',
  share: 1,
  prepare: async () => null,
  make: (random) =>
    Buffer.from(
      JSON.stringify({
        tracks: [generateLadder('engineer', random), generateLadder('manager', random)],
        me: generateRole('clerk', random),
        options: generateOptions(random),
      }),
    ),
  check: async (input, _prepared, isThorough) => {
    const { tracks, me, options } = JSON.parse(input.toString());
    try {
      const [first, second] = await Promise.all(tracks.map(toTrack));
      const { role: clerk } = await resolveInheritance(toResolvable(me));
      await checkReports([first, second], clerk, options, isThorough ? null : seededRandom(crc32(input), 0));
      return 'read';
    } catch (error) {
      return refusalKind(error);
    }
  },
};

function generateLadder(id, random) {
  const { below, percent, pick, some } = random;
  const { levels: _few, ...role } = generateRole(id, random);
  const ids = Array.from({ length: 1 + below(7) }, (_, place) =>
    pick([place + 1, `l${place + 1}`, ['junior', 'mid', 'senior', 'staff', 'principal', 'chief', 'head'][place]]),
  );
  const made = ids.map((level, place) => {
    const {
      id: _id,
      title,
      aliases: _aliases,
      codes: _codes,
      tags: _tags,
      related: _related,
      sources: _sources,
      levels: _levels,
      ...categories
    } = generateRole(id, random);
    return {
      id: level,
      ...(percent(50) && { title }),
      ...(id === 'manager' && percent(20) && { 'same-as': `engineer@${pick([place + 1, 'senior', 'nowhere'])}` }),
      ...(percent(10) && { replaces: pick(['all', ['duties'], ['skills', 'pay']]) }),
      ...Object.fromEntries(Object.entries(categories).filter(() => percent(60))),
    };
  });
  return { ...role, levels: percent(5) ? [...made, ...some(2, () => made[0])] : made };
}

function generateOptions({ below, percent, pick }) {
  const level = () => pick(['1', '2', '9', 'junior', 'senior', '', ...hostileTexts.slice(0, 5)]);
  return {
    ...(percent(15) && { from: level() }),
    ...(percent(15) && { to: level() }),
    ...(percent(20) && { categories: [pick(['skills', 'duties', 'pay', 'requirements', 'nothing'])] }),
    match: pick(['exact', 'wording', 'wording']),
    isFull: percent(50),
    isAlone: percent(50),
    otherTrack: below(2) === 0 ? null : pick(hostileTexts),
  };
}

function toResolvable(raw) {
  return resolvableRole(Buffer.from(JSON.stringify(raw)), `${raw.id}.json`);
}

async function toTrack(raw) {
  const resolvable = toResolvable(raw);
  return { role: await resolveRole(raw.id, resolvable, null), levels: await resolveLevels(raw.id, resolvable) };
}

async function checkReports([first, second], me, { isFull, isAlone, otherTrack, ...options }, random) {
  const ladder = compareLadder(isAlone ? [first] : [first, second], options);
  for (const { rows } of ladder.categories)
    for (const { cells } of rows)
      if (cells.length !== ladder.columns.length) throw new Error(`a row has ${cells.length} cells for ${ladder.columns.length} levels`);
  checkOutput(ladderReport(ladder, { isFull, otherTrack }), random);
  const levelsOfFirst = levelsBetween(first, options);
  const placement = placeOnLadder(me, { role: first.role, levels: levelsOfFirst }, options);
  checkOutput(placementReport(placement, levelsOfFirst), random);
  await checkScreen(placementScreen(placement, levelsOfFirst), random);
}
