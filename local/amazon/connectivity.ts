import type { AccessTokens } from './access-tokens';
import type { AlexaHomes } from './homes';
import { json, refusal } from './refusal';
import type { Route } from './routes';

/**
 * Smart Properties: whether an Echo is reachable.
 * developer.amazon.com/docs/alexa/alexa-smart-properties/endpoint-features-api.html names the resource; the form of its
 * answer could not be read there and follows Alexa.EndpointHealth's `connectivity` property.
 */
export function connectivityRoutes(tokens: AccessTokens, homes: AlexaHomes): Route[] {
  return [
    {
      method: 'GET',
      path: '/v2/endpoints/{id}/features/connectivity',
      answer(asked, endpointId) {
        tokens.skill(asked, 'alexa::enterprise:management');
        const home = homes.byEndpoint(endpointId);
        if (home === null) throw refusal(404, `Endpoint ${endpointId} is not known`);
        return json(200, {
          properties: [{ name: 'connectivity', value: home.reachable ? 'OK' : 'UNREACHABLE' }],
        });
      },
    },
  ];
}
