// Writes data/schema/role.schema.json from the one description of the role file in src/roles/schema.ts.
import { writeFileSync } from 'node:fs';
import { publishedRoleSchema } from './published-schema.mjs';

writeFileSync(new URL('../data/schema/role.schema.json', import.meta.url), `${JSON.stringify(publishedRoleSchema(), null, '\t')}\n`);
