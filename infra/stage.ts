import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** What differs between the places the service is deployed to. */
export interface Stage {
  name: StageName;
  /** What must outlive a mistake: kept when its stack is deleted, and not to be deleted by hand either. */
  keep: boolean;
  logDays: RetentionDays;
  /** Proactive events go to another path while a skill is in development. */
  alexaStage: 'development' | 'live';
  /** May be raised, never lowered: rows keep the shard they were written to until their next write. */
  agendaShards: number;
  /** How many homes' batches are worked on at once, at most. */
  workers: number;
  /** Councils that have a canary: a home in which nobody lives, which calls for help. */
  canaries: readonly string[];
  /** Staff's accounts: in a pool of our own, or at an OpenID provider outside. */
  signIn: SignIn;
  /** The name that links and the console are under, with its certificate in ACM; null: the API's own. */
  address: { domain: string; certificate: string } | null;
}

const signIns = ['pool', 'outside'] as const;
export type SignIn = (typeof signIns)[number];

export const stageNames = ['development', 'staging', 'production'] as const;
export type StageName = (typeof stageNames)[number];

const stages: Record<StageName, Omit<Stage, 'name' | 'canaries' | 'signIn' | 'address'>> = {
  development: {
    keep: false,
    logDays: RetentionDays.TWO_WEEKS,
    alexaStage: 'development',
    agendaShards: 4,
    workers: 5,
  },
  staging: {
    keep: true,
    logDays: RetentionDays.TWO_WEEKS,
    alexaStage: 'development',
    agendaShards: 32,
    workers: 50,
  },
  production: {
    keep: true,
    logDays: RetentionDays.THREE_MONTHS,
    alexaStage: 'live',
    agendaShards: 32,
    workers: 200,
  },
};

/** Alexa triggers a skill's function for Europe from Ireland. */
export const region = 'eu-west-1';

/** The whole service has one canary even where no council is named. */
const usualCanaries = 'service';

const certificateForm = /^arn:aws:acm:eu-west-1:\d{12}:certificate\/[\w-]+$/;
const domainForm = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/** What `-c name=value` says, by name; what is not said is undefined or null. */
export type Said = Readonly<Record<'stage' | 'canaries' | 'signIn' | 'domain' | 'certificate', unknown>>;

/**
 * The stage of `-c stage=…`, with the canaries of `-c canaries=harbour,ashby`, the sign-in of `-c signIn=pool|outside`
 * and the address of `-c domain=… -c certificate=arn:…`. Throws a RangeError that names what there is, where something is none of it.
 */
export function stageFrom(said: Partial<Said>): Stage {
  const name = stageNames.find((known) => known === (said.stage ?? 'development'));
  if (name === undefined) {
    throw new RangeError(`stage ${JSON.stringify(said.stage)} is none of ${stageNames.join(', ')}`);
  }
  const canaries = said.canaries ?? usualCanaries;
  const councils = typeof canaries === 'string' ? canaries.split(',') : [];
  if (councils.length === 0 || !councils.every((council) => /^[\w-]{1,40}$/.test(council))) {
    throw new RangeError(`canaries ${JSON.stringify(canaries)} are no list of councils' ids`);
  }
  const signIn = signIns.find((known) => known === (said.signIn ?? 'pool'));
  if (signIn === undefined) {
    throw new RangeError(`signIn ${JSON.stringify(said.signIn)} is none of ${signIns.join(', ')}`);
  }
  return { name, canaries: councils, signIn, address: addressFrom(said), ...stages[name] };
}

function addressFrom({ domain, certificate }: Partial<Said>): Stage['address'] {
  if (domain == null && certificate == null) return null;
  if (typeof domain !== 'string' || !domainForm.test(domain)) {
    throw new RangeError(`domain ${JSON.stringify(domain)} is no name such as care.example.gov.uk`);
  }
  if (typeof certificate !== 'string' || !certificateForm.test(certificate)) {
    throw new RangeError(
      `certificate ${JSON.stringify(certificate)} is none of ACM in ${region}: arn:aws:acm:…`,
    );
  }
  return { domain, certificate };
}
