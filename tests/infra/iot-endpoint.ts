import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { IoTClient } from '@aws-sdk/client-iot';

interface Thing {
  attributes: Record<string, string>;
  principals: string[];
}

interface Asked {
  method: string;
  path: string[];
  body: Record<string, unknown>;
  principal: string;
}

interface Answer {
  status?: number;
  type?: string;
  body: object;
}

/** AWS IoT's own REST protocol, for what provisioning asks of it. Source: AWS IoT API reference, version 2015-05-28. */
export async function openIot(policy: string) {
  const things = new Map<string, Thing>();
  const certificates: string[] = [];
  const attached: { policy: string; target: string }[] = [];
  /** Paths that are refused, as when somebody's rights are too small. */
  const refuses = { path: '' };

  const missing = (name: string): Answer => ({
    status: 404,
    type: 'ResourceNotFoundException',
    body: { message: `${name} is not there` },
  });

  function answerTo({ method, path, body, principal }: Asked): Answer {
    const [kind = '', name = '', more = ''] = path;
    const thing = things.get(name);
    switch (`${method} ${[kind, ...(more === '' ? [] : [more])].join('/')}`) {
      case 'GET endpoint':
        return { body: { endpointAddress: 'an-account-ats.iot.eu-west-1.amazonaws.com' } };
      case 'GET policies':
        return name === policy ? { body: { policyName: policy } } : missing(name);
      case 'GET things':
        return thing ? { body: { thingName: name, attributes: thing.attributes } } : missing(name);
      case 'POST things': {
        const { attributes } = body['attributePayload'] as Pick<Thing, 'attributes'>;
        things.set(name, thing ?? { attributes, principals: [] });
        return { body: { thingName: name } };
      }
      case 'GET things/principals':
        return thing ? { body: { principals: thing.principals } } : missing(name);
      case 'PUT things/principals':
        thing?.principals.push(principal);
        return thing ? { body: {} } : missing(name);
      case 'POST keys-and-certificate': {
        const certificateArn = `arn:aws:iot:eu-west-1:000000000000:cert/${certificates.length}`;
        certificates.push(certificateArn);
        return { body: { certificateArn, certificatePem: 'PEM', keyPair: { PrivateKey: 'KEY' } } };
      }
      case 'PUT target-policies':
        attached.push({ policy: name, target: String(body['target']) });
        return { body: {} };
      default:
        return { status: 400, type: 'InvalidRequestException', body: { message: path.join('/') } };
    }
  }

  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { pathname } = new URL(request.url ?? '/', 'http://iot');
      const text = Buffer.concat(parts).toString();
      const {
        status = 200,
        type,
        body,
      } = refuses.path !== '' && pathname.startsWith(refuses.path)
        ? { status: 403, type: 'UnauthorizedException', body: { message: 'not allowed' } }
        : answerTo({
            method: request.method ?? '',
            path: pathname.split('/').slice(1).map(decodeURIComponent),
            body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>,
            principal: String(request.headers['x-amzn-principal']),
          });
      response.writeHead(status, {
        'content-type': 'application/json',
        ...(type !== undefined && { 'x-amzn-errortype': type }),
      });
      response.end(JSON.stringify(body));
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
