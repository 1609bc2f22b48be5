import { ashby } from './ashby.js';
import { greenhouse } from './greenhouse.js';
import type { JobFields, JobShape } from './job-fields.js';
import { jobPosting } from './job-posting.js';
import { jsonResumeJob } from './json-resume-job.js';
import { type JsonMap, isJsonMap } from './json-value.js';
import { lever } from './lever.js';

/** All shapes, the surest first: the last has only common keys. */
const jobShapes: readonly JobShape[] = [jobPosting, greenhouse, lever, ashby, jsonResumeJob];

/** Finds the job ads among structured data: the objects themselves, and those in lists, graphs and wrappers, in the order of the data. */
export function findJobs(data: unknown): JobFields[] {
  const found: JsonMap[] = [];
  collect(data, found, maxDepth);
  return found.flatMap((object) => jobShapes.find(({ fits }) => fits(object))?.read(object) ?? []);
}

/** Deep enough for a page that keeps its state in one object. */
const maxDepth = 12;
const maxJobs = 2000;

function collect(value: unknown, found: JsonMap[], depth: number): void {
  if (depth === 0 || found.length >= maxJobs) return;
  if (Array.isArray(value)) for (const item of value) collect(item, found, depth - 1);
  else if (isJsonMap(value)) {
    if (jobShapes.some(({ fits }) => fits(value))) found.push(value);
    else for (const item of Object.values(value)) collect(item, found, depth - 1);
  }
}
