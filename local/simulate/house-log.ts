import type { Instant } from '../../lambda/household';

/** How many lines of a home are kept. */
const kept = 120;

/** What happened to each home, told where something went wrong. */
export interface HouseLog {
  tell(household: string, what: string): void;
  of(household: string): string[];
}

export function createHouseLog(now: () => Instant): HouseLog {
  const lines = new Map<string, { at: Instant; what: string }[]>();
  return {
    tell(household, what) {
      const own = lines.get(household) ?? [];
      lines.set(household, own);
      own.push({ at: now(), what });
      if (own.length > kept) own.shift();
    },
    of: (household) =>
      (lines.get(household) ?? []).map(({ at, what }) => `${new Date(at).toISOString()} ${what}`),
  };
}
