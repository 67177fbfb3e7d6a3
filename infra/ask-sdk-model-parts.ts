/**
 * Stands in bundles for ask-sdk-model, whose only running part is clients for Amazon's interfaces. The skill hands the
 * SDK no API client, so none is ever made; ours (`lambda/alexa`) keep the service's own deadlines. A twelfth of the bundle.
 */
function ServiceClientFactory(): never {
  throw new Error('the SDK was given an API client: then it needs the whole of ask-sdk-model');
}

export const services = { ServiceClientFactory };
