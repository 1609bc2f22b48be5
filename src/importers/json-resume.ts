import { readFile } from '../roles/read-file.js';
import { decode } from '../roles/yaml/source-text.js';
import type { Importer } from './importer.js';
import { parseResume } from './json-resume/parse-resume.js';
import { roleOf } from './json-resume/role-of.js';
import { roleText } from './json-resume/role-text.js';
import { bundledTechnologies } from './json-resume/technologies.js';

/** A résumé as https://jsonresume.org/schema has it: what the person states, and nothing by which to reach or name them. */
export const jsonResume: Importer = {
  name: 'json-resume',
  summary: 'your résumé, a JSON Resume (jsonresume.org)',
  isSingle: true,
  read: async ({ from, cwd, now }) => {
    const resume = parseResume(decode(await readFile(from, cwd), from), from);
    const role = roleOf(resume, await bundledTechnologies(), now);
    return [{ name: `${role.id}.yaml`, text: roleText(role) }];
  },
};
