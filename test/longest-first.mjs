import Sequencer from '@jest/test-sequencer';

/** Starts the test files that take longest first, so that no core is idle at the end, even if no earlier run tells how long each takes. */
export default class LongestFirst extends Sequencer {
  /** In milliseconds: as in the previous run or, on a fresh clone, as long as it usually takes in CI. */
  time(test) {
    return super.time(test) ?? 1000 * (usualSeconds.find(([path]) => test.path.includes(path))?.[1] ?? 1);
  }
}

const usualSeconds = [
  ['/test/browser/', 50],
  ['/test/version.', 45],
  ['/test/compare/laws', 40],
  ['/test/e2e/scale', 40],
  ['/test/e2e/batch', 20],
  ['/test/e2e/fuzz', 15],
  ['/test/e2e/published-releases', 15],
  ['/test/library-index/library-index', 10],
  ['/test/roles/yaml/plain-yaml', 9],
  ['/test/roles/bad-input', 8],
  ['/test/formats/terminal/table-laws', 20],
  ['/test/importers/resume/', 15],
  ['/test/importers/posting/', 15],
  ['/test/e2e/', 12],
  ['laws', 6],
  ['/test/package', 6],
];
