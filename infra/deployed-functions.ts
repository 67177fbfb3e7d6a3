/**
 * Every deployed function: its door in `lambda/functions/<name>.ts`, and what it is given. A function that holds an
 * effect must be dead before anybody else may try it (45 s after its commit), so none lives longer than 40 s.
 */
export interface DeployedFunction {
  /** What it does, for who meets it in the console. */
  description: string;
  /** MB; on Lambda the share of a processor grows with it. */
  memory: number;
  /** Seconds. */
  timeout: number;
  /** Whether it performs effects: texts, chimes, operations. */
  performs: boolean;
}

export const deployedFunctions = {
  // Alexa waits 8 s; the skill itself is done in 6.
  skill: { description: "Alexa's requests", memory: 1024, timeout: 8, performs: true },
  'inbound-sms': { description: 'Texts from carers', memory: 512, timeout: 40, performs: true },
  // It waits for the database, and more memory would only wait more dearly.
  plug: { description: "Plugs' messages", memory: 256, timeout: 40, performs: true },
  delivery: { description: 'What became of texts', memory: 512, timeout: 40, performs: true },
  tick: { description: 'Once a minute: who needs looking at', memory: 512, timeout: 40, performs: false },
  worker: { description: 'Looks at homes', memory: 512, timeout: 40, performs: true },
  intake: {
    description: 'Calls for help kept while the database failed',
    memory: 512,
    timeout: 40,
    performs: true,
  },
  canary: { description: 'Whether calls for help are heard', memory: 256, timeout: 40, performs: true },
  web: { description: "Carers' pages", memory: 512, timeout: 20, performs: true },
  console: { description: "The council's console", memory: 1024, timeout: 20, performs: true },
  // Whole guides are held in memory while they are read.
  import: {
    description: 'Fetches calendars, guides and directories',
    memory: 2048,
    timeout: 40,
    performs: true,
  },
} as const satisfies Record<string, DeployedFunction>;

export type FunctionName = keyof typeof deployedFunctions;

export const functionNames = Object.keys(deployedFunctions) as FunctionName[];
