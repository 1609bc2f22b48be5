import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fixtures, type Ran, run } from '../run.js';
import { type AdTruth, countAd } from './count-ad.js';
import { countLadder, type LadderTruth } from './count-ladder.js';
import { countResume, type ResumeTruth } from './count-resume.js';
import { count, type Counts } from './measure.js';
import { readRoleFile } from './role-file.js';
import { sourceWords } from './source-words.js';

export type Kind = 'ads' | 'resumes' | 'ladders';

const folder = join(fixtures, 'in-hand');

/** The files of a kind whose names begin with `dev` (those that the readers were made with) or `held`, without their truth. */
export function filesInHand(kind: Kind, begins: string): string[] {
  return readdirSync(join(folder, kind))
    .filter((name) => name.startsWith(`${begins}-`) && !name.endsWith('.truth.json') && !name.endsWith('.linkedin'))
    .sort()
    .map((name) => join(folder, kind, name));
}

/** What is right in what the import of each file gives, by the name of the file. */
export async function countFiles(kind: Kind, begins: string): Promise<Record<string, Counts>> {
  const counts: Record<string, Counts> = {};
  for (const path of filesInHand(kind, begins)) {
    counts[basename(path)] = await counters[kind](path);
  }
  return counts;
}

const counters: Readonly<Record<Kind, (path: string) => Promise<Counts>>> = {
  async ads(path) {
    const truth: AdTruth = truthOf(path);
    const ran = await run(['import', 'posting', path]);
    return { ...read(ran), ...countAd(readRoleFile(ran.stdout), truth, await sourceWords(path)) };
  },
  async resumes(path) {
    const truth: ResumeTruth = truthOf(path);
    const ran = await run(['import', 'resume', path]);
    return { ...read(ran), ...countResume(readRoleFile(ran.stdout), truth, await sourceWords(path), ran.stdout) };
  },
  async ladders(path) {
    const truth: LadderTruth = truthOf(path);
    const out = mkdtempSync(join(tmpdir(), 'role-compare-'));
    try {
      const ran = await run(['import', 'ladder', path, '--out', out]);
      const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
      const roles = files.sort().map((name) => readRoleFile(readFileSync(join(out, name), 'utf8')));
      return { ...read(ran), ...countLadder(roles, truth) };
    } finally {
      rmSync(out, { recursive: true });
    }
  },
};

/** Whether the file was read at all; where it was not, what the import said of it. */
function read({ exitCode, stderr }: Ran): Counts {
  return { read: count([stderr.trim()], () => exitCode === 0) };
}

/** What a careful reader finds in a file. */
export function truthOf(path: string) {
  return JSON.parse(readFileSync(path.replace(/\.\w+$/, '.truth.json'), 'utf8'));
}
