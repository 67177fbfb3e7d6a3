import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AttachPolicyCommand,
  AttachThingPrincipalCommand,
  CreateKeysAndCertificateCommand,
  CreateThingCommand,
  DescribeThingCommand,
  type IoTClient,
  ListThingPrincipalsCommand,
  ResourceNotFoundException,
} from '@aws-sdk/client-iot';
import type { Device } from './read-box';
import { setUpOf } from './set-up-files';

/** How a device stands in the account. `bare`: it is there and has no certificate, as after a run that was broken off. */
export type Standing = 'new' | 'bare' | 'ready' | 'of-another-council';

export async function standingOf(iot: IoTClient, device: Device, council: string): Promise<Standing> {
  try {
    const { attributes } = await iot.send(new DescribeThingCommand({ thingName: device.id }));
    if (attributes?.['council'] !== council) return 'of-another-council';
    const { principals = [] } = await iot.send(new ListThingPrincipalsCommand({ thingName: device.id }));
    return principals.length === 0 ? 'bare' : 'ready';
  } catch (fault) {
    if (fault instanceof ResourceNotFoundException) return 'new';
    throw fault;
  }
}

export interface Making {
  iot: IoTClient;
  council: string;
  policy: string;
  /** The account's own address for devices. */
  server: string;
  /** Folder for what goes onto the devices, one below it for each. */
  out: string;
}

/**
 * Thing, certificate and policy of one device, with the files that go onto it. Broken off anywhere it can be run again: the
 * certificate is on disk before it may do anything, and what is on disk is used instead of a second one.
 */
export async function makeReady(
  device: Device,
  { iot, council, policy, server, out }: Making,
): Promise<void> {
  const thingName = device.id;
  await iot.send(
    new CreateThingCommand({ thingName, attributePayload: { attributes: { council, make: device.make } } }),
  );
  const folder = join(out, thingName);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const arn = await certificateIn(folder, iot);
  await iot.send(new AttachPolicyCommand({ policyName: policy, target: arn }));
  for (const [name, words] of Object.entries(setUpOf(device, server)))
    writeFileSync(join(folder, name), words);
  // Last, for a thing that has a certificate counts as ready.
  await iot.send(new AttachThingPrincipalCommand({ thingName, principal: arn }));
}

async function certificateIn(folder: string, iot: IoTClient): Promise<string> {
  const known = join(folder, 'certificate-arn.txt');
  if (existsSync(known)) return readFileSync(known, 'utf8').trim();
  const { certificateArn, certificatePem, keyPair } = await iot.send(
    new CreateKeysAndCertificateCommand({ setAsActive: true }),
  );
  if (certificateArn === undefined || certificatePem === undefined || keyPair?.PrivateKey === undefined)
    throw new Error('IoT answered without a certificate');
  // Only whoever makes it ready may read the key: it is the device.
  writeFileSync(join(folder, 'private.key'), keyPair.PrivateKey, { mode: 0o600 });
  writeFileSync(join(folder, 'certificate.pem'), certificatePem);
  writeFileSync(known, `${certificateArn}\n`);
  return certificateArn;
}
