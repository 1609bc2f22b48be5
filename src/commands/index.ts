import type { Command } from './command.js';
import { gap } from './gap.js';
import { importRoles } from './import.js';
import { init } from './init.js';
import { list } from './list.js';
import { matrix } from './matrix.js';
import { schema } from './schema.js';
import { search } from './search.js';
import { show } from './show.js';
import { similar } from './similar.js';
import { validate } from './validate.js';

export { compare } from './compare.js';

/** Every command that has a name, in the order in which help lists them. */
export const commands: readonly Command<never>[] = [list, show, search, similar, gap, matrix, validate, init, importRoles, schema];
