import { createAlexa } from '../../lambda/alexa';
import { createActivity, countedFetch } from '../../local/clock';
import { amazonWithMary, client, mary } from './amazon-home';

const endpoint = mary.endpointId ?? '';

async function asked(path: { reachable: boolean; endpoint: string }) {
  const world = await amazonWithMary();
  try {
    world.amazon.homes.change(mary.userId, { reachable: path.reachable });
    const alexa = createAlexa({
      clock: world.clock,
      fetch: countedFetch(createActivity()),
      settings: {
        alexaApiUrl: world.amazon.url,
        alexaTokenUrl: world.amazon.url,
        alexaClientId: client.clientId,
        alexaClientSecret: client.clientSecret,
        alexaStage: 'live',
      },
    });
    return await alexa.connectivity(path.endpoint);
  } finally {
    await world.amazon.close();
  }
}

test('a Smart Properties Echo with power and network is found reachable, one without is not', async () => {
  await expect(asked({ reachable: true, endpoint })).resolves.toEqual({ kind: 'found', reachable: true });
  await expect(asked({ reachable: false, endpoint })).resolves.toEqual({ kind: 'found', reachable: false });
});

test('an Echo that Alexa does not know is refused for good', async () => {
  await expect(asked({ reachable: true, endpoint: 'none' })).resolves.toEqual({
    kind: 'refused-for-good',
    code: 'http-404',
  });
});
