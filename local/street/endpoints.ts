import { startLocalAmazon } from '../amazon';
import type { LocalAmazon } from '../amazon';
import type { Activity, LocalClock } from '../clock';
import { startLocalDatabase } from '../database';
import type { LocalDatabase } from '../database';
import { startLocalMqtt } from '../mqtt';
import type { LocalMqtt } from '../mqtt';
import { startLocalSns } from '../sns';
import type { LocalSns } from '../sns';
import { startLocalSqs } from '../sqs';
import type { LocalSqs } from '../sqs';
import { startLocalVoice } from '../voice';
import type { LocalVoice } from '../voice';
import { erasedTableDescription, tableDescription } from '../../lambda/store';
import { local } from './options';

/** What stands for AWS, Amazon and the broker on this machine. */
export interface Endpoints {
  database: LocalDatabase;
  sns: LocalSns;
  sqs: LocalSqs;
  voice: LocalVoice;
  mqtt: LocalMqtt;
  amazon: LocalAmazon;
  close(): Promise<void>;
}

interface EndpointOptions {
  clock: LocalClock;
  activity: Activity;
  dataDir: string | null;
  mqttPort: number;
}

/** As the stacks describe them. */
const queues = [
  { name: 'work', visibility: 90, maxReceives: 5 },
  { name: 'intake', visibility: 60, maxReceives: 1_000 },
];

export async function startEndpoints({
  clock,
  activity,
  dataDir,
  mqttPort,
}: EndpointOptions): Promise<Endpoints> {
  const here = { clock, activity, dataDir };
  const mqtt = await startLocalMqtt({ clock, activity, port: mqttPort });
  const [database, sns, sqs, amazon, voice] = await Promise.all([
    startLocalDatabase({
      ...here,
      tables: [tableDescription(local.table), erasedTableDescription(local.erasedTable)],
    }),
    startLocalSns(here),
    startLocalSqs({ ...here, queues }),
    startLocalAmazon({ ...here, ...local.alexaClient, applicationId: local.applicationId }),
    startLocalVoice(here),
  ]);
  return {
    database,
    sns,
    sqs,
    voice,
    mqtt,
    amazon,
    async close() {
      await mqtt.close();
      await Promise.all([sqs.close(), sns.close(), amazon.close(), voice.close()]);
      await database.close();
    },
  };
}
