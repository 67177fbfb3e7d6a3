import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { IoTClient } from '@aws-sdk/client-iot';

interface Thing {
  attributes: Record<string, string>;
  principals: string[];
}

/** AWS IoT's own REST protocol, for what provisioning asks of it. Source: AWS IoT API reference, version 2015-05-28. */
export async function openIot(policy: string) {
  const things = new Map<string, Thing>();
  const certificates: string[] = [];
  const attached: { policy: string; target: string }[] = [];
  /** Paths that are refused, as when somebody's rights are too small. */
  const refuses = { path: '' };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://iot');
    const parts = url.pathname.split('/').slice(1).map(decodeURIComponent);
    const [kind, name = '', more] = parts;
    const answer = (body: object, status = 200, type?: string): void => {
      response.writeHead(status, {
        'content-type': 'application/json',
        ...(type !== undefined && { 'x-amzn-errortype': type }),
      });
      response.end(JSON.stringify(body));
    };
    const missing = () => {
      answer({ message: `${name} is not there` }, 404, 'ResourceNotFoundException');
    };
    const parts64: Buffer[] = [];
    request.on('data', (part: Buffer) => parts64.push(part));
    request.on('end', () => {
      const text = Buffer.concat(parts64).toString();
      const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
      const thing = things.get(name);
      if (refuses.path !== '' && url.pathname.startsWith(refuses.path))
        return answer({ message: 'not allowed' }, 403, 'UnauthorizedException');
      switch (`${request.method ?? ''} ${kind ?? ''}${more === undefined ? '' : '/' + more}`) {
        case 'GET endpoint':
          return answer({ endpointAddress: 'an-account-ats.iot.eu-west-1.amazonaws.com' });
        case 'GET policies':
          return name === policy ? answer({ policyName: policy }) : missing();
        case 'GET things':
          return thing ? answer({ thingName: name, attributes: thing.attributes }) : missing();
        case 'POST things': {
          const { attributes } = body['attributePayload'] as Pick<Thing, 'attributes'>;
          things.set(name, thing ?? { attributes, principals: [] });
          return answer({ thingName: name });
        }
        case 'GET things/principals':
          return thing ? answer({ principals: thing.principals }) : missing();
        case 'PUT things/principals':
          if (!thing) return missing();
          thing.principals.push(String(request.headers['x-amzn-principal']));
          return answer({});
        case 'POST keys-and-certificate': {
          const certificateArn = `arn:aws:iot:eu-west-1:000000000000:cert/${certificates.length}`;
          certificates.push(certificateArn);
          return answer({ certificateArn, certificatePem: 'PEM', keyPair: { PrivateKey: 'KEY' } });
        }
        case 'PUT target-policies':
          attached.push({ policy: name, target: String(body['target']) });
          return answer({});
        default:
          return answer(
            { message: `${request.method ?? ''} ${url.pathname}` },
            400,
            'InvalidRequestException',
          );
      }
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const iot = new IoTClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  return {
    iot,
    things,
    certificates,
    attached,
    refuses,
    async close() {
      iot.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
