import { esco } from './esco.js';
import type { Importer } from './importer.js';
import { ladder } from './ladder.js';
import { onet } from './onet.js';
import { posting } from './posting.js';
import { jsonResume, resume } from './resume.js';

/** All importers, in the order in which help lists them. */
export const importers: Importer[] = [posting, resume, ladder, onet, esco, jsonResume];
