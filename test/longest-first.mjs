import Sequencer from '@jest/test-sequencer';

/** Starts the test files that take longest first, so that no core is idle at the end, even if no earlier run tells how long each takes. */
export default class LongestFirst extends Sequencer {
  /** In milliseconds: as in the previous run or, on a fresh clone, as long as it usually takes in CI. */
  time(test) {
    return super.time(test) ?? 1000 * (usualSeconds.find(([path]) => test.path.includes(path))?.[1] ?? 1);
  }
}

const usualSeconds = [
  ['/test/version.', 45],
  ['/test/e2e/batch', 30],
  ['/test/e2e/published-releases', 30],
  ['/test/browser/', 25],
  ['/test/compare/laws', 25],
  ['/test/e2e/start', 25],
  ['/test/e2e/fuzz', 20],
  ['/test/library-index/library-index', 20],
  ['/test/roles/copy-role', 20],
  ['/test/formats/terminal/table-laws', 15],
  ['/test/importers/resume/', 8],
  ['/test/importers/posting/', 8],
  ['/test/in-hand/', 10],
  ['/test/occupations/', 10],
  ['/test/importers/esco', 10],
  ['/test/roles/yaml/plain-yaml', 9],
  ['/test/roles/bad-input', 8],
  ['/test/e2e/', 12],
  ['laws', 6],
  ['/test/package', 6],
];
