import { bytes } from './bytes.mjs';
import { cli } from './cli.mjs';
import { formats } from './formats.mjs';
import { large } from './large.mjs';
import { near } from './near.mjs';
import { onet } from './onet.mjs';
import { pay } from './pay.mjs';
import { plainYaml } from './plain-yaml.mjs';
import { resume } from './resume.mjs';
import { roles } from './roles.mjs';
import { yamlSuite } from './yaml-suite.mjs';

/**
 * All that is fuzzed. A target has a `name`, its `share` of the runs, and
 * - `prepare()`: what every run starts from;
 * - `make(chance, start)`: the bytes of one run;
 * - `check(bytes, start, isThorough)`: the kind of outcome; it throws where something is wrong. Thorough is in every way that there is.
 */
export const targets = [bytes, plainYaml, roles, yamlSuite, formats, near, resume, onet, pay, cli, large];
