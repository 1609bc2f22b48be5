import { ads } from './ads.mjs';
import { bytes } from './bytes.mjs';
import { cli } from './cli.mjs';
import { documents } from './documents.mjs';
import { esco } from './esco.mjs';
import { foreign } from './foreign.mjs';
import { formats } from './formats.mjs';
import { ladders } from './ladders.mjs';
import { languages } from './languages.mjs';
import { large } from './large.mjs';
import { levels } from './levels.mjs';
import { longLines } from './long-lines.mjs';
import { names } from './names.mjs';
import { neighbors } from './neighbors.mjs';
import { onet } from './onet.mjs';
import { pay } from './pay.mjs';
import { picker } from './picker.mjs';
import { plainYaml } from './plain-yaml.mjs';
import { resume } from './resume.mjs';
import { roles } from './roles.mjs';
import { yamlSuite } from './yaml-suite.mjs';

/**
 * All fuzz targets. Each has a `name`, a `share` of the runs relative to the others, and three functions:
 * - `prepare()` returns what all runs need;
 * - `make(random, prepared)` returns the input of one run, in bytes;
 * - `check(input, prepared, isThorough)` returns the kind of outcome and throws if something is wrong. A thorough check tries all formats and
 *   styles instead of one.
 */
export const targets = [
  bytes,
  plainYaml,
  roles,
  yamlSuite,
  formats,
  levels,
  names,
  neighbors,
  languages,
  ads,
  resume,
  ladders,
  foreign,
  onet,
  pay,
  esco,
  documents,
  picker,
  cli,
  large,
  longLines,
];
