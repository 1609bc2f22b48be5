import { UserError } from '../model/errors.js';
import { readForeignBytes } from '../roles/role-bytes.js';
import type { RoleFile } from '../roles/schema.js';
import { openSourceFile, type SourceFile } from './documents/source-file.js';
import type { FileReader, ReadContext, ReadRole } from './file-reader.js';
import type { ImportedFile, Importer } from './importer.js';
import { bundledTechnologies } from './json-resume/technologies.js';
import { findingsOf } from './posting/findings.js';
import { readAds } from './posting/read-ad.js';
import { recognizePosting } from './posting/recognize-posting.js';
import { roleFromAd } from './posting/role-from-ad.js';
import { findJobs } from './posting/shapes/job-shapes.js';
import { roleYaml } from './role-yaml.js';

/** Reads a job ad: a saved page, the JSON of a job board, Markdown, a document or plain text. */
export const postingReader: FileReader = {
  as: 'posting',
  noun: 'a job ad',
  recognize: recognizePosting,
  read: async (file, context) => {
    const jobs = findJobs((await file.document()).data);
    if (jobs.length > 1)
      throw new UserError(`${file.label} has ${jobs.length} job ads, and a role is one of them`, {
        hint: `Make role files of all: compare import posting ${file.label} --out DIR`,
      });
    const [first] = await readPostings(file, context);
    if (!first) throw noJob(file.label);
    return first;
  },
};

/** Imports job ads, a role file for each. */
export const posting: Importer = {
  name: 'posting',
  summary: 'job ads',
  isSingle: true,
  maxPaths: 1000,
  read: async ({ from, cwd, stdin, now, note }) => {
    const context = { now, technologies: bundledTechnologies() };
    const roles: RoleFile[] = [];
    for (const path of from) {
      const label = path === '-' ? 'standard input' : path;
      const bytes = path === '-' ? await stdin() : await readForeignBytes(path, cwd);
      const read = await readPostings(openSourceFile(Buffer.from(bytes), label), context);
      if (read.length === 0) throw noJob(label);
      for (const { role, findings } of read) {
        roles.push(role);
        for (const [index, finding] of findings.entries()) note(index === 0 ? `${label}: ${finding}` : finding);
      }
    }
    return withOwnIds(roles).map((role): ImportedFile => ({ name: `${role.id}.yaml`, text: roleYaml(role, 'a job ad') }));
  },
};

async function readPostings(file: SourceFile, { technologies }: ReadContext): Promise<ReadRole[]> {
  const ads = await readAds(file);
  const { places: placeUnit } = await file.document();
  return ads.map((ad) => {
    const { role, places } = roleFromAd(ad, technologies);
    return { role, findings: findingsOf(ad, role), places, placeUnit };
  });
}

function noJob(label: string): UserError {
  return new UserError(`no job ad was found in ${label}`, {
    hint: 'It reads JobPosting of schema.org, the JSON of Greenhouse, Lever and Ashby, and ads as text. Copy the text of the ad into a file and try that.',
  });
}

/** Two ads of one title become `nurse` and `nurse-2`. */
function withOwnIds(roles: readonly RoleFile[]): RoleFile[] {
  const taken = new Set<string>();
  return roles.map((role) => {
    let id = role.id;
    for (let number = 2; taken.has(id); number += 1) id = `${role.id}-${number}`;
    taken.add(id);
    return { ...role, id };
  });
}
