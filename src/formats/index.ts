import type { KnownFormat } from './format.js';

/** All formats, the default one first. */
export const formats: KnownFormat[] = [
  { name: 'table', extensions: ['txt', 'text', 'log'], load: async () => (await import('./terminal/table.js')).table },
  { name: 'json', extensions: ['json'], load: async () => (await import('./json.js')).json },
  { name: 'yaml', extensions: ['yaml', 'yml'], load: async () => (await import('./yaml.js')).yaml },
  { name: 'markdown', extensions: ['md', 'markdown'], load: async () => (await import('./markdown/markdown.js')).markdown },
  { name: 'html', extensions: ['html', 'htm'], load: async () => (await import('./html/html.js')).html },
  { name: 'csv', extensions: ['csv'], printsRows: true, load: async () => (await import('./csv.js')).csv },
];
