import type { Command } from './command.js';
import { init } from './init.js';
import { list } from './list.js';
import { schema } from './schema.js';
import { show } from './show.js';
import { validate } from './validate.js';

export { compare } from './compare.js';

/** Every command that has a name, in the order in which help lists them. */
export const commands: readonly Command<object>[] = [list, show, validate, init, schema];
