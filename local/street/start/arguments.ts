import { parseArgs } from 'node:util';

export interface StartArguments {
  kind: 'start';
  port: number;
  mqttPort: number;
  /** Null keeps everything in memory. */
  dataDir: string | null;
  demo: boolean;
}

export type StartAsked = StartArguments | { kind: 'refused'; why: string };

const options = {
  port: { type: 'string', default: '3000' },
  'mqtt-port': { type: 'string', default: '1883' },
  data: { type: 'string' },
  'in-memory': { type: 'boolean', default: false },
  demo: { type: 'boolean', default: false },
} as const;

const usage = 'npm start -- [--port N] [--mqtt-port N] [--data DIR | --in-memory] [--demo]';

const portOf = (text: string): number | null =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null;

const refused = (why: string): StartAsked => ({ kind: 'refused', why: `${why} (${usage})` });

export function startArguments(given: string[]): StartAsked {
  try {
    const { values } = parseArgs({ args: given, options, allowPositionals: false });
    const port = portOf(values.port);
    const mqttPort = portOf(values['mqtt-port']);
    if (port === null) return refused(`--port must be a number from 0 to 65535, not "${values.port}"`);
    if (mqttPort === null)
      return refused(`--mqtt-port must be a number from 0 to 65535, not "${values['mqtt-port']}"`);
    if (port !== 0 && port === mqttPort) return refused('--port and --mqtt-port must differ');
    if (values.data === '') return refused('--data needs a folder');
    if (values.data !== undefined && values['in-memory'])
      return refused('--data and --in-memory contradict each other');
    return {
      kind: 'start',
      port,
      mqttPort,
      dataDir: values['in-memory'] ? null : (values.data ?? '.data'),
      demo: values.demo,
    };
  } catch (fault) {
    // Node's message goes on about how else it might be meant.
    const [first = ''] = (fault as Error).message.split('\n');
    return refused(first.replace(/\. (?:To specify|This command).*$/, ''));
  }
}
