import type { DeclineFacts, NightFacts, SilenceFacts } from '../../lambda/routine';
import { wallTimeOf } from './wall-time';

const clock = (minute: number): string =>
  `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

/** Plain words for the terminal; the service's own texts are made elsewhere from the same facts. */
export function silenceReason(facts: SilenceFacts, zone: string): string {
  const lastly = `last sign: ${facts.lastSource} at ${wallTimeOf(facts.since, zone).slice(0, 16).replace('T', ' ')}`;
  const rare = facts.chance > 0.01 ? `${Math.round(facts.chance * 100)} in 100` : 'fewer than 1 in 100';
  const usually = facts.missed
    ? `${facts.missed.source} is usually in use by ${clock(facts.missed.usualBy)}; nothing by ${clock(facts.nothingBy)}`
    : `nothing for ${Math.round(facts.silentMinutes / 60)} hours`;
  return `${usually} (${lastly}; ${rare} silences here last so long; learned from ${facts.learnedDays} days)`;
}

export function nightReason(facts: NightFacts): string {
  const sources = facts.sources.join(' and ');
  return `${facts.signs} signs between ${clock(facts.from)} and ${clock(facts.to)} (${sources}), when this home is usually still; ${facts.asLively} of ${facts.nights} nights were like it`;
}

export function declineReason(facts: DeclineFacts): string {
  const [before, lately] = [facts.before, facts.lately];
  switch (facts.what) {
    case 'less':
      return `fewer signs of life: ${lately.toFixed(1)} a day in the last four weeks, ${before.toFixed(1)} before`;
    case 'later':
      return `the day starts later: about ${clock(Math.round(lately))} in the last four weeks, ${clock(Math.round(before))} before`;
    case 'narrower':
      return `the day is shorter: signs over ${lately.toFixed(1)} hours in the last four weeks, ${before.toFixed(1)} before`;
  }
}
