/**
 * Who may import whom (docs/architecture.md). `functions` and `local` wire everything.
 * The outer rooms know the heart and never each other; the heart knows nobody outside.
 */
const outer = ['conversation', 'information', 'plugs', 'phone', 'alexa', 'store', 'web'];
const room = (name) => `^lambda/${name}/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'routine-knows-nobody',
      severity: 'error',
      from: { path: room('routine') },
      to: { path: '^lambda/(?!routine/)' },
    },
    {
      name: 'household-knows-only-routine',
      severity: 'error',
      from: { path: room('household') },
      to: { path: '^lambda/(?!household/|routine/)' },
    },
    {
      name: 'words-know-only-facts',
      severity: 'error',
      from: { path: room('words') },
      to: { path: '^lambda/(?!words/|household/|routine/)' },
    },
    ...outer.map((name) => ({
      name: `${name}-knows-only-the-heart-and-words`,
      severity: 'error',
      from: { path: room(name) },
      to: { path: `^lambda/(?!${name}/|household/|routine/|words/)` },
    })),
    {
      name: 'nobody-imports-functions',
      severity: 'error',
      from: { path: '^lambda/(?!functions/)' },
      to: { path: room('functions') },
    },
    {
      name: 'deployed-code-knows-no-fakes',
      severity: 'error',
      from: { path: '^(lambda|infra)/' },
      to: { path: '^(local|tests)/' },
    },
    { name: 'local-knows-no-tests', severity: 'error', from: { path: '^local/' }, to: { path: '^tests/' } },
    { name: 'lambda-knows-no-infra', severity: 'error', from: { path: '^lambda/' }, to: { path: '^infra/' } },
    {
      name: 'the-heart-uses-no-sdk-and-no-node',
      severity: 'error',
      comment: "luxon is the one library of the heart: zones are the household's own.",
      from: { path: '^lambda/(household|routine)/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/(luxon|@types/luxon)' },
    },
    {
      name: 'deployed-code-uses-deployed-dependencies',
      severity: 'error',
      from: { path: '^lambda/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
