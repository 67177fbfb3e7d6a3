export { openLocalSecrets } from './local-secrets';
export type { LocalSecrets, LocalSecretsOptions } from './local-secrets';
