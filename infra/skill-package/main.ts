import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Submission } from './manifest';
import { writePackages } from './write';

/** Stands until the service is deployed: Amazon's account of examples, which nobody can be called in. */
const notDeployed: Submission = {
  endpoint: 'arn:aws:lambda:eu-west-1:111122223333:function:good-neighbour-skill',
  privacyPolicyUrl: 'https://www.example.org/good-neighbour/privacy',
  termsOfUseUrl: 'https://www.example.org/good-neighbour/terms',
};
const arn = /^arn:aws:lambda:eu-west-1:\d{12}:function:[\w-]{1,64}(?::[\w$-]+)?$/;

/** `npm run skill:package [-- --endpoint ARN --privacy URL --terms URL]` */
async function main(): Promise<void> {
  const submission = readSubmission();
  for (const file of await writePackages(join(process.cwd(), 'build', 'skill-package'), submission))
    console.log(file);
  if (submission.endpoint === notDeployed.endpoint)
    console.log('The endpoint is an example: give --endpoint before you submit (docs/skill.md).');
}

function readSubmission(): Submission {
  const { endpoint, privacy, terms } = read();
  if (endpoint !== undefined && !arn.test(endpoint))
    return refuse(`--endpoint must be the ARN of a function in eu-west-1, not "${endpoint}"`);
  for (const [name, url] of Object.entries({ privacy, terms }))
    if (url !== undefined && !/^https:\/\/[^\s/]+\.[^\s]+$/.test(url))
      return refuse(`--${name} must be an https address, not "${url}"`);
  return {
    endpoint: endpoint ?? notDeployed.endpoint,
    privacyPolicyUrl: privacy ?? notDeployed.privacyPolicyUrl,
    termsOfUseUrl: terms ?? notDeployed.termsOfUseUrl,
  };
}

function read(): { endpoint?: string | undefined; privacy?: string | undefined; terms?: string | undefined } {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { endpoint: text, privacy: text, terms: text } }).values;
  } catch (fault) {
    return refuse(fault instanceof Error ? fault.message : String(fault));
  }
}

function refuse(reason: string): never {
  process.stderr.write(`skill:package: ${reason}\n`);
  process.exit(2);
}

void main();
