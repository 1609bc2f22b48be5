import { decodeUtf8, readRoleBytes } from '../roles/source-text.js';
import type { Importer } from './importer.js';
import { parseResume } from './json-resume/parse-resume.js';
import { roleFromResume } from './json-resume/role-from-resume.js';
import { roleYaml } from './json-resume/role-yaml.js';
import { bundledTechnologies } from './json-resume/technologies.js';

/** A résumé as https://jsonresume.org/schema has it: what the person states, and nothing by which to reach or name them. */
export const jsonResume: Importer = {
  name: 'json-resume',
  summary: 'your résumé, a JSON Resume (jsonresume.org)',
  isSingle: true,
  read: async ({ from, cwd, now }) => {
    const resume = parseResume(decodeUtf8(await readRoleBytes(from, cwd), from), from);
    const role = roleFromResume(resume, await bundledTechnologies(), now);
    return [{ name: `${role.id}.yaml`, text: roleYaml(role) }];
  },
};
