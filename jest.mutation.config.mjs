import all from './jest.config.mjs';

/** The tests of the core alone, without those that start processes, print pages or feed megabytes: each mutant waits for them. */
export default {
  ...all,
  testMatch: ['<rootDir>/test/{compare,categories,roles}/**/*.test.ts', '<rootDir>/test/formats/golden.test.ts'],
  testPathIgnorePatterns: ['bad-input'],
};
