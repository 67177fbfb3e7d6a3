import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { IoTClient } from '@aws-sdk/client-iot';
import { kmsSecrets } from '../../lambda/functions/kms-secrets';
import { documentClient, dynamoRows } from '../../lambda/store';
import { plugBoxes, type PlugBoxes } from '../../lambda/store/plug-boxes';
import { askedFrom, Senseless, usage } from './arguments';
import { provision } from './provision';
import { readBox } from './read-box';

/** `npm run plugs:provision`: a box of devices for homes, each with certificate, policy, set-up and label. */
async function main(): Promise<void> {
  const asked = askedFrom(process.argv.slice(2));
  const box = readBox(readFileSync(asked.box, 'utf8'));
  if (box.kind === 'refused') throw new Senseless(box.wrong.join('\n'));
  const ready = await provision(box.devices, asked, {
    iot: new IoTClient({ maxAttempts: 5 }),
    boxes: asked.dryRun ? null : await deployedBoxes(),
    say: (line) => process.stdout.write(`${line}\n`),
  });
  if (!ready) process.exitCode = 1;
}

async function deployedBoxes(): Promise<PlugBoxes> {
  const { TABLE_NAME: table = '', SECRET_ID: secret = '', KEY_ID: key = '' } = process.env;
  if (table === '' || secret === '' || key === '')
    throw new Senseless('TABLE_NAME, SECRET_ID or KEY_ID is missing');
  const rows = dynamoRows(documentClient(), table, (milliseconds) => sleep(milliseconds));
  return plugBoxes(rows, await kmsSecrets(secret, key));
}

main().catch((fault: unknown) => {
  const senseless = fault instanceof Senseless;
  const says = fault instanceof Error ? fault.message : String(fault);
  process.stderr.write(`plugs:provision: ${says}\n${senseless ? `\n${usage}\n` : ''}`);
  process.exitCode = senseless ? 2 : 1;
});
