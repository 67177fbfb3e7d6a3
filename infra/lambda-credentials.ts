/**
 * Stands in bundles for the SDK's search for credentials (profiles, single sign-on, instance metadata): Lambda always
 * hands them over in the environment, and the search is a ninth of the skill's bundle.
 */
export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';
