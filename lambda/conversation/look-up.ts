import type { Instant } from '../household/clock';
import type { ActivityPart } from '../household/facts/activity';
import type { Home } from '../household/home';
import { askedDays, weekdaysIn } from './asked-days';
import { askedTime } from './asked-time';
import type { Heard } from './heard';
import type { LookUp } from './ports';
import { letterOfTitle } from './programme';
import type { Topic } from './topic';
import { topicIn } from './topic-in';

/** What has to be read to answer this turn, in one read; null where the home itself is enough. */
export function lookUpFor(heard: Heard, home: Home, now: Instant): LookUp | null {
  const topic = topicIn(heard);
  switch (topic?.intent) {
    case undefined:
      return null;
    case 'NextVisitIntent':
    case 'BinDayIntent':
    case 'TodayIntent':
    case 'BudgetIntent':
      return { kind: 'diary' };
    case 'WhatsOnIntent':
      return { kind: 'activities', part: activityPart(topic, home, now) };
    case 'RemindProgrammeIntent':
      return topic.slots['programme'] ? { kind: 'guide', part: partFor(topic, home, now) } : null;
    case 'TelevisionIntent':
      return { kind: 'guide', part: partFor(topic, home, now) };
  }
}

function activityPart(
  { slots: { interest, date } }: Topic,
  { profile: { zone } }: Home,
  now: Instant,
): ActivityPart {
  if (interest?.id != null) return { kind: 'interest', interest: interest.id };
  const [weekday, ...others] = weekdaysIn(askedDays(date?.value, now, zone), zone) ?? [];
  return weekday !== undefined && others.length === 0 ? { kind: 'weekday', weekday } : { kind: 'all' };
}

function partFor(
  { slots: { programme, channel, ...when } }: Topic,
  { profile: { zone, locale } }: Home,
  now: Instant,
): Extract<LookUp, { kind: 'guide' }>['part'] {
  if (programme) return { kind: 'titles', letter: letterOfTitle(programme.value, locale) };
  const { date } = askedTime(when, now, zone);
  if (!channel) return { kind: 'main', date };
  return {
    kind: 'channel',
    date,
    channel: channel.id ?? channel.value.toLowerCase().replace(/[^a-z]+/g, '-'),
  };
}
