import type { KnownFormat } from './format.js';

/** Every format, the default one first. */
export const formats: KnownFormat[] = [
  { name: 'table', endings: ['txt', 'text', 'log'], load: async () => (await import('./table.js')).table },
  { name: 'json', endings: ['json'], load: async () => (await import('./json.js')).json },
  { name: 'yaml', endings: ['yaml', 'yml'], load: async () => (await import('./yaml.js')).yaml },
  { name: 'markdown', endings: ['md', 'markdown'], load: async () => (await import('./markdown.js')).markdown },
  { name: 'html', endings: ['html', 'htm'], load: async () => (await import('./html.js')).html },
  { name: 'csv', endings: ['csv'], printsRows: true, load: async () => (await import('./csv.js')).csv },
];
