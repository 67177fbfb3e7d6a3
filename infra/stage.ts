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
}

export const stageNames = ['development', 'staging', 'production'] as const;
export type StageName = (typeof stageNames)[number];

const stages: Record<StageName, Omit<Stage, 'name' | 'canaries'>> = {
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

/**
 * The stage of `-c stage=…`, with the canaries of `-c canaries=harbour,ashby`. Throws, naming what there is, where it is
 * none of them.
 */
export function stageFrom(context: unknown, canaries: unknown = usualCanaries): Stage {
  const name = stageNames.find((known) => known === (context ?? 'development'));
  if (name === undefined) {
    throw new RangeError(`stage ${JSON.stringify(context)} is none of ${stageNames.join(', ')}`);
  }
  const councils = typeof canaries === 'string' ? canaries.split(',') : [];
  if (councils.length === 0 || !councils.every((council) => /^[\w-]{1,40}$/.test(council))) {
    throw new RangeError(`canaries ${JSON.stringify(canaries)} are no list of councils' ids`);
  }
  return { name, canaries: councils, ...stages[name] };
}
