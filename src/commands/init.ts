import { join, resolve } from 'node:path';
import { Option } from 'commander';
import { UserError } from '../model/errors.js';
import type { Role } from '../model/role.js';
import { quoteForShell } from '../reports/quote-for-shell.js';
import { fileById } from '../roles/folder.js';
import type { Pick } from '../roles/load-role.js';
import { originOf } from '../roles/role-metadata.js';
import { roleTemplate } from '../roles/role-template.js';
import type { Command, World } from './command.js';
import { pickOption } from './options.js';

interface Options {
  readonly from?: string;
  readonly pick?: readonly Pick[];
  readonly ladder?: true;
  readonly force?: boolean;
}

export const init: Command<Options> = {
  hasNoPage: true,
  arguments: [['<id>', 'lower-case words joined by hyphens: backend-engineer', 'the new role']],
  options: [
    new Option('--from <role>', 'start with a copy of this role'),
    new Option('--ladder', 'start with three levels').conflicts('from'),
    pickOption(),
    new Option('--force', 'overwrite an existing file'),
  ],
  examples: [
    ['compare init backend-engineer', 'writes roles/backend-engineer.yaml'],
    ['compare init engineer --ladder', 'writes a career ladder to change'],
    ['compare init our-pm --from product-manager', 'starts with a copy of a role'],
    ['${EDITOR:-vi} "$(compare init my-job)"', 'opens it to be filled in'],
  ],
  run: async ([id = ''], { from, ladder, pick, force }, world) => {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      throw new UserError(`${id} is not a valid id`, { hint: 'An id is lower-case words joined by hyphens: backend-engineer' });
    const path = join(world.newRolesFolder, `${id}.yaml`);
    const { text, note } = from === undefined ? await emptyRole(id, ladder ?? false) : await copyOf(from, pick, id, path, world);
    return {
      report: { name: 'A new role file', data: { schemaVersion: 1, kind: 'file', file: path }, blocks: [{ type: 'verbatim', text: path }] },
      exitCode: 0,
      files: [{ path, text, overwrites: force ?? false }],
      notes: [note],
    };
  },
};

interface NewRole {
  readonly text: string;
  /** What to do next. */
  readonly note: string;
}

async function emptyRole(id: string, isLadder: boolean): Promise<NewRole> {
  if (isLadder) {
    const { ladderTemplate } = await import('../roles/ladder-template.js');
    return { text: ladderTemplate(id), note: `Change it, then: compare ladder ${id}` };
  }
  // The new id comes second, because it may be the name of a command.
  return { text: roleTemplate(id), note: `Fill it in, then: compare product-manager ${id}` };
}

async function copyOf(from: string, pick: Options['pick'], id: string, path: string, { roleSources }: World): Promise<NewRole> {
  const [{ loadRoles }, { copyRole }] = await Promise.all([import('../roles/load-role.js'), import('../roles/copy-role.js')]);
  const [role] = await loadRoles([from], roleSources, pick);
  if (!role) throw new Error('a reference names a role');
  const reference = referenceInLibrary(role, roleSources);
  const next = reference === null || reference === id ? `compare validate ${quoteForShell(path)}` : `compare ${reference} ${id}`;
  return {
    text: copyRole(role, id, reference),
    note: `It says the same as ${reference ?? role.id}. Change what is different, then: ${next}`,
  };
}

/** The id of a role, with its level; null if a library's role of that id is another one, or none. */
function referenceInLibrary({ id, level, origin, file }: Role, { library, cwd }: World['roleSources']): string | null {
  const found = fileById(library.folders, id);
  if (!found) return null;
  const known = originOf(found.folder, found.path);
  const isSame = known.origin === origin && resolve(cwd, known.file ?? '') === resolve(cwd, file ?? '');
  return isSame ? [id, ...(level === null ? [] : [level])].join('@') : null;
}
