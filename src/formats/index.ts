import { csv } from './csv.js';
import type { Format } from './format.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { table } from './table.js';
import { yaml } from './yaml.js';

/** Every format, the default one first. */
export const formats: readonly Format[] = [table, json, yaml, markdown, csv];
