import all from './jest.config.mjs';

/** All but the tests that start processes or a browser: `npm run test:fast`. */
export default { ...all, testPathIgnorePatterns: ['<rootDir>/test/(e2e|browser)/', '<rootDir>/test/(package|version)\\.test'] };
