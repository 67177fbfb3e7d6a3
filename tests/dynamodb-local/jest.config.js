const base = require('../../jest.config.js');

/** The store's contract on DynamoDB Local; run.ts starts that and says where it is. */
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/tests/dynamodb-local'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 60000,
};
