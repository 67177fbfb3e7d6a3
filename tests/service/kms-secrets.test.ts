import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { kmsSecrets } from '../../lambda/functions/kms-secrets';

const key = 'a key of at least thirty-two characters';
const stored = JSON.stringify({ SecretString: JSON.stringify({ lookUpKey: key, linkKeys: [key] }) });

/** Secrets Manager answers; KMS takes every request and says nothing. */
function startSilentKms(): Promise<Server> {
  const server = createServer((request, response) => {
    if (String(request.headers['x-amz-target']).startsWith('secretsmanager'))
      response.setHeader('content-type', 'application/x-amz-json-1.1').end(stored);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });
}

test('a key service that does not answer is given up, so that nothing waits behind a sealed id for ever', async () => {
  const server = await startSilentKms();
  const before = { ...process.env };
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
  try {
    const secrets = await kmsSecrets('the-secret', 'the-key');
    await expect(secrets.open(Buffer.from('sealed').toString('base64'))).rejects.toThrow();
  } finally {
    process.env = before;
    server.closeAllConnections();
    server.close();
  }
});
