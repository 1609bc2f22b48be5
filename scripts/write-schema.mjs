// Writes data/schema/role.schema.json from src/roles/schema.ts, which is the only description of role files.
import { writeFileSync } from 'node:fs';
import { publishedRoleSchema } from './published-schema.mjs';

writeFileSync(new URL('../data/schema/role.schema.json', import.meta.url), `${JSON.stringify(publishedRoleSchema(), null, '\t')}\n`);
