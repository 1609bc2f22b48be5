import type { KnownCommand } from './command.js';

/** The comparison itself: it has no name on the command line. */
export const compare: KnownCommand = {
  name: 'compare',
  summary: 'Compare job roles: what they share, where they differ, what they pay and need.',
  load: async () => (await import('./compare.js')).compare,
};

/** Every command that has a name, in the order in which help lists them. */
export const commands: KnownCommand[] = [
  {
    name: 'list',
    summary: 'All roles that can be named: your own, then the bundled ones.',
    load: async () => (await import('./list.js')).list,
  },
  {
    name: 'show',
    summary: 'One role, whole: with all that it inherits, and its sources.',
    load: async () => (await import('./show.js')).show,
  },
  {
    name: 'search',
    summary: 'The roles that words fit: by title, alias, duty, skill or technology; misspellings are forgiven.',
    load: async () => (await import('./search.js')).search,
  },
  { name: 'similar', summary: 'The roles that are nearest to one, and why.', load: async () => (await import('./similar.js')).similar },
  {
    name: 'gap',
    summary: 'What you keep, raise, learn and leave behind on the way from one role to another.',
    load: async () => (await import('./gap.js')).gap,
  },
  {
    name: 'matrix',
    summary: 'How near many roles are to each other, as a heat map.',
    load: async () => (await import('./matrix.js')).matrix,
  },
  {
    name: 'batch',
    summary: 'Many comparisons: pairs on standard input, one a line; one JSON object a line comes out, in the same order.',
    load: async () => (await import('./batch.js')).batch,
  },
  {
    name: 'validate',
    summary: 'Check role files, and folders of them; exits with 1 where there are faults.',
    load: async () => (await import('./validate.js')).validate,
  },
  { name: 'init', summary: 'Write a role file to start from, and print its path.', load: async () => (await import('./init.js')).init },
  {
    name: 'import',
    summary: 'Make role files of a public catalogue, or of your résumé; files that you edited are left alone.',
    load: async () => (await import('./import.js')).importRoles,
  },
  {
    name: 'schema',
    summary: 'The JSON Schema of role files, or of all that --json prints.',
    load: async () => (await import('./schema.js')).schema,
  },
  {
    name: 'completion',
    summary: 'A script by which your shell completes commands, options, roles and their levels.',
    load: async () => (await import('./completion.js')).completion,
  },
];
