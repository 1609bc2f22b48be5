import type { KnownCommand } from './command.js';

/** The comparison, which needs no name on the command line. */
export const compare: KnownCommand = {
  name: 'compare',
  summary: 'Compare jobs: what they share, where they differ, what they pay and ask for.',
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
    summary: 'Show one role on one screen, or all that is known of it.',
    load: async () => (await import('./show.js')).show,
  },
  {
    name: 'search',
    summary: 'Find roles by words in their titles, duties, skills or technologies.',
    load: async () => (await import('./search.js')).search,
  },
  {
    name: 'similar',
    summary: 'Find the roles nearest to one, and say why.',
    load: async () => (await import('./similar.js')).similar,
  },
  {
    name: 'gap',
    summary: 'Show what it takes to get from one role to another.',
    load: async () => (await import('./gap.js')).gap,
  },
  {
    name: 'ladder',
    summary: 'Show all levels of a role side by side, those of two tracks, or which level you would be.',
    load: async () => (await import('./ladder.js')).ladder,
  },
  {
    name: 'matrix',
    summary: 'Show how similar roles are to each other, as a heat map.',
    load: async () => (await import('./matrix.js')).matrix,
  },
  {
    name: 'batch',
    summary: 'Compare many pairs: read a pair a line from standard input, and print a line of JSON for each, in the same order.',
    load: async () => (await import('./batch.js')).batch,
  },
  {
    name: 'validate',
    summary: 'Check role files and folders of them for mistakes. The exit code is 1 if there are any.',
    load: async () => (await import('./validate.js')).validate,
  },
  { name: 'init', summary: 'Write a role file to start from, and print its path.', load: async () => (await import('./init.js')).init },
  {
    name: 'import',
    summary: 'Make role files of ads, résumés, ladders, O*NET or ESCO. Edited files stay.',
    load: async () => (await import('./import.js')).importRoles,
  },
  {
    name: 'schema',
    summary: 'Print the JSON Schema of role files, or of what --json prints.',
    load: async () => (await import('./schema.js')).schema,
  },
  {
    name: 'completion',
    summary: 'Print a script with which your shell completes commands, options and roles.',
    load: async () => (await import('./completion.js')).completion,
  },
];
