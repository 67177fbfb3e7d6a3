/** Milliseconds since the epoch, UTC. */
export type Instant = number;

/** One moment in which the resident was seen to be active. */
export interface Sign {
  readonly at: Instant;
  /** Which plug, door or speaker. */
  readonly source: string;
  /** 'speech', 'kettle', 'screen', 'appliance', 'door', … */
  readonly kind: string;
  /** Came by clockwork, and is no sign of life: see clockwork.ts. */
  readonly byClock?: true;
}

/** Why a day is neither learned from nor judged. */
export type LeftOut = 'away' | 'hospital' | 'visitors' | 'dark';

/** One local day, over, as it is folded into the routine. */
export interface DayOfSigns {
  /** YYYY-MM-DD in the home's zone. */
  readonly date: string;
  readonly signs: readonly Sign[];
  /** Share of the day in which the home could be seen, 0 to 1. */
  readonly covered: number;
  readonly leftOut?: LeftOut;
}
