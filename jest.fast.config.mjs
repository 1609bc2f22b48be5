import all from './jest.config.mjs';

/** For `npm run test:fast`: all tests except those that start processes or a browser. */
export default { ...all, testPathIgnorePatterns: ['<rootDir>/test/(e2e|browser)/', '<rootDir>/test/(package|version)\\.test'] };
