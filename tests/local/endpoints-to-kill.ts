import { createActivity, createRunningClock } from '../../local/clock';
import { startLocalAmazon } from '../../local/amazon';
import { startLocalDatabase } from '../../local/database';
import { startLocalSns } from '../../local/sns';
import { startLocalSqs } from '../../local/sqs';
import { client, mary } from './amazon-home';
import { queues, table } from './kept-data';

/** A process of its own with every endpoint that keeps something; it says where they are and then waits to be killed. */
async function main(dataDir: string): Promise<void> {
  const here = { clock: createRunningClock(), activity: createActivity(), dataDir };
  const [database, sns, sqs, amazon] = await Promise.all([
    startLocalDatabase({ ...here, tables: [table] }),
    startLocalSns(here),
    startLocalSqs({ ...here, queues }),
    startLocalAmazon({ ...here, ...client, applicationId: 'x' }),
  ]);
  amazon.homes.movedIn(mary);
  console.log(
    JSON.stringify({ database: database.url, sns: sns.url, queue: sqs.queueUrl('work'), amazon: amazon.url }),
  );
}

void main(process.argv[2] ?? '');
