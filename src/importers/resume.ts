import { readForeignBytes } from '../roles/role-bytes.js';
import { openSourceFile } from './documents/source-file.js';
import type { ImportRequest, ImportedFile, Importer } from './importer.js';
import { bundledTechnologies } from './json-resume/technologies.js';
import { readResume } from './resume/resume-reader.js';
import { roleYaml } from './role-yaml.js';

/** Imports a résumé as a role, leaving out names, employers and contact details. */
export const resume: Importer = {
  name: 'resume',
  summary: 'your résumé',
  isSingle: true,
  read: async (request) => [await importResume(request)],
};

/** Imports a JSON Resume (https://jsonresume.org/schema): the same, under its older name. */
export const jsonResume: Importer = { ...resume, name: 'json-resume', summary: 'a JSON Resume' };

async function importResume({ from: [path], cwd, stdin, now, note }: ImportRequest): Promise<ImportedFile> {
  const [bytes, label] = path === '-' ? [await stdin(), 'standard input'] : [await readForeignBytes(path, cwd), path];
  const read = await readResume(openSourceFile(Buffer.from(bytes), label), { now, technologies: bundledTechnologies() });
  const [found = '', ...others] = read.findings;
  note(`found ${found}`);
  for (const finding of others) note(finding);
  return { name: `${read.role.id}.yaml`, text: roleYaml(read.role, read.madeFrom) };
}
