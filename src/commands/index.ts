import type { KnownCommand } from './command.js';

/** The comparison, which needs no name on the command line. */
export const compare: KnownCommand = {
  name: 'compare',
  summary: 'Compare job roles: what they share, where they differ, what they pay and need.',
  load: async () => (await import('./compare.js')).compare,
};

/** Every command that has a name, in the order in which help lists them. */
export const commands: KnownCommand[] = [
  {
    name: 'list',
    summary: 'List your own roles and the fields of work, or the roles of one field, with what they pay.',
    load: async () => (await import('./list.js')).list,
  },
  {
    name: 'show',
    summary: 'Show one role in full, with everything that it inherits and its sources.',
    load: async () => (await import('./show.js')).show,
  },
  {
    name: 'search',
    summary: 'Find roles by words in their title, aliases, duties, skills or technologies; misspellings are forgiven.',
    load: async () => (await import('./search.js')).search,
  },
  {
    name: 'similar',
    summary: 'Find the roles that are most similar to one, and why.',
    load: async () => (await import('./similar.js')).similar,
  },
  {
    name: 'gap',
    summary: 'Show what you keep, raise, learn and leave on the way from one role to another.',
    load: async () => (await import('./gap.js')).gap,
  },
  {
    name: 'matrix',
    summary: 'Show how similar your roles are to each other, or those of a field, as a heat map.',
    load: async () => (await import('./matrix.js')).matrix,
  },
  {
    name: 'batch',
    summary: 'Compare many pairs: reads a pair per line from standard input, and prints a JSON object per line in the same order.',
    load: async () => (await import('./batch.js')).batch,
  },
  {
    name: 'validate',
    summary: 'Check role files, and folders of them; exits with 1 if there are faults.',
    load: async () => (await import('./validate.js')).validate,
  },
  { name: 'init', summary: 'Write a role file to start from, and print its path.', load: async () => (await import('./init.js')).init },
  {
    name: 'import',
    summary: 'Make role files from a public catalogue or your résumé; files that you edited are left alone.',
    load: async () => (await import('./import.js')).importRoles,
  },
  {
    name: 'schema',
    summary: 'Print the JSON Schema of role files, or of what --json prints.',
    load: async () => (await import('./schema.js')).schema,
  },
  {
    name: 'completion',
    summary: 'Print a script that makes your shell complete commands, options, roles and levels.',
    load: async () => (await import('./completion.js')).completion,
  },
];
