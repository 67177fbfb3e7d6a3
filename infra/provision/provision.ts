import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DescribeEndpointCommand, GetPolicyCommand, type IoTClient } from '@aws-sdk/client-iot';
import type { PlugBoxes } from '../../lambda/store/plug-boxes';
import type { Asked } from './arguments';
import { labelsPage, newCode } from './labels';
import { makeReady, standingOf } from './make-ready';
import type { Device } from './read-box';

export interface Ports {
  iot: IoTClient;
  /** Where pairing codes are kept; null in a dry run. */
  boxes: PlugBoxes | null;
  say: (line: string) => void;
}

/**
 * Makes a box of devices ready, one after the other; those that are ready already are left alone. False where some could
 * not be: each is named, and the same command goes on with them.
 */
export async function provision(devices: readonly Device[], asked: Asked, ports: Ports): Promise<boolean> {
  const { iot, boxes, say } = ports;
  // Asked for first: without either, nothing that is made could ever connect.
  await iot.send(new GetPolicyCommand({ policyName: asked.policy }));
  const { endpointAddress: server } = await iot.send(
    new DescribeEndpointCommand({ endpointType: 'iot:Data-ATS' }),
  );
  if (server === undefined) throw new Error('IoT names no address for devices');

  const labelled: { device: Device; code: string }[] = [];
  let failed = 0;
  for (const device of devices) {
    try {
      const standing = await standingOf(iot, device, asked.council);
      if (standing === 'of-another-council') {
        failed += 1;
        say(`${device.id}: refused, a thing of this name belongs to somebody else`);
      } else if (standing === 'ready') say(`${device.id}: ready already, left alone`);
      else if (boxes === null) say(`${device.id}: would be made (${device.make}, ${standing})`);
      else {
        const code = newCode();
        await boxes.save(device.id, asked.council, code);
        await makeReady(device, { ...asked, iot, server });
        labelled.push({ device, code });
        say(`${device.id}: ready`);
      }
    } catch (fault) {
      failed += 1;
      say(
        `${device.id}: failed, ${fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault)}`,
      );
    }
  }
  if (labelled.length > 0) {
    mkdirSync(asked.out, { recursive: true, mode: 0o700 });
    const file = join(asked.out, `labels-${Date.now()}.html`);
    writeFileSync(file, labelsPage(labelled), { mode: 0o600 });
    say(`labels to print: ${file}`);
  }
  say(`${devices.length} devices: ${labelled.length} made ready, ${failed} failed`);
  return failed === 0;
}
