import { esco } from './esco.js';
import type { Importer } from './importer.js';
import { jsonResume } from './json-resume.js';
import { ladder } from './ladder.js';
import { onet } from './onet.js';
import { posting } from './posting.js';

/** All importers, in the order in which help lists them. */
export const importers: Importer[] = [posting, ladder, onet, esco, jsonResume];
