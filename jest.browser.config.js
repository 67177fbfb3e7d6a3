const usual = require('./jest.config.js');

/** The tests that open the pages in Chromium: npm run test:browser. Without Chromium each is skipped and says why. */
/** @type {import('jest').Config} */
module.exports = {
  ...usual,
  roots: ['<rootDir>/tests/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  // One Chromium at a time: two would share a small machine's two cores.
  maxWorkers: 1,
  // Axe looks at every page of the console, twice, on whatever machine there is.
  testTimeout: 400000,
};
