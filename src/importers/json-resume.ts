import { decodeUtf8, readRoleBytes } from '../roles/role-bytes.js';
import type { Importer } from './importer.js';
import { parseResume } from './json-resume/parse-resume.js';
import { roleFromResume } from './json-resume/role-from-resume.js';
import { bundledTechnologies } from './json-resume/technologies.js';
import { roleYaml } from './role-yaml.js';

/** Imports a JSON Resume (https://jsonresume.org/schema) as a role, leaving out names, employers and contact details. */
export const jsonResume: Importer = {
  name: 'json-resume',
  summary: 'your résumé, a JSON Resume (jsonresume.org)',
  isSingle: true,
  read: async ({ from: [from], cwd, now }) => {
    const resume = parseResume(decodeUtf8(await readRoleBytes(from, cwd), from), from);
    const role = roleFromResume(resume, bundledTechnologies(), now);
    return [{ name: `${role.id}.yaml`, text: roleYaml(role, 'a JSON Resume') }];
  },
};
