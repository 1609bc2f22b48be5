import type { Format } from './format.js';
import { json } from './json.js';
import { table } from './table.js';

/** Every format, the default one first. */
export const formats: readonly Format[] = [table, json];
