const swc = {
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic', importSource: 'hono/jsx' } },
  },
};

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // The browser tests need Chromium and have a command of their own (npm run test:browser).
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/', '<rootDir>/tests/dynamodb-local/'],
  transform: { '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', swc] },
  // These packages are published as ES modules only; jest runs CommonJS.
  transformIgnorePatterns: [
    'node_modules/(?!(aedes|aedes-packet|aedes-persistence|aedes-protocol-decoder|mqemitter|@hono/node-server|uuid|mnemonist|hyperid|@lukeed/uuid)/)',
  ],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/cdk.out/'],
  testTimeout: 30000,
};
