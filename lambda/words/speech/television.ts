import type { Instant } from '../../household/clock';
import { mainChannels, type Broadcast, type GuideAnswer } from '../../household/facts/guide';
import type { WantedReminder } from '../../household/reminders';
import { age, allTold, inOneBreath, type Told } from './telling';
import type { HomeVoice } from './voice';

/** A guide changes from day to day. */
const freshDays = 3;
/** What fills the minutes between programmes is asked for by nobody. */
const shortest = 20 * 60_000;
const longestTitle = 7;

export interface AskedTime {
  from: Instant;
  until: Instant | null;
  now: boolean;
}

/** What is on the channels that everybody has. */
export function onTelevision(
  guide: GuideAnswer | null,
  asked: AskedTime,
  from: number,
  voice: HomeVoice,
): Told {
  if (!guide) return allTold(voice.say('tv.no-guide'));
  const order = (one: Broadcast, other: Broadcast): number =>
    place(one) - place(other) || (one.channel.id < other.channel.id ? -1 : 1);
  const { until } = asked;
  const on = guide.broadcasts
    .filter((each) => (until === null ? isOn(each, asked.from) : each.at >= asked.from && each.at < until))
    .filter((each) => until === null || each.until - each.at >= shortest)
    .sort((one, other) => (until === null ? 0 : one.at - other.at) || order(one, other));
  return listed(guide, on, from, voice, (each, index, before) => {
    const facts = { channel: channelOf(each, voice), title: titleOf(each, voice) };
    if (asked.now) return index === 0 ? voice.say('tv.now', facts) : voice.say('tv.has', facts);
    const at = until === null ? asked.from : each.at;
    const same = before !== undefined && (until === null || before.at === each.at);
    return same
      ? voice.say('tv.has', facts)
      : voice.say('tv.has-at', { ...facts, when: timeOf(at, before, voice) });
  });
}

/** What is on one channel, and what follows. */
export function onChannel(guide: GuideAnswer | null, asked: AskedTime, from: number, voice: HomeVoice): Told {
  if (!guide) return allTold(voice.say('tv.no-channel'));
  const { until } = asked;
  const on = guide.broadcasts
    .filter((each) => each.until > asked.from && (until === null || each.at < until))
    .filter((each) => until === null || (each.at >= asked.from && each.until - each.at >= shortest))
    .sort((one, other) => one.at - other.at);
  return listed(guide, on, from, voice, (each, index, before) => {
    const title = titleOf(each, voice);
    const channel = channelOf(each, voice);
    if (index > 0) return voice.say('tv.then', { title, when: timeOf(each.at, before, voice) });
    return isOn(each, voice.now)
      ? voice.say('tv.on-now', { title, channel })
      : voice.say('tv.on', { title, channel, when: voice.when(each.at) });
  }, until === null ? 'further' : 'rest'); // prettier-ignore
}

/** When a programme is on next, and after that. `broadcasts`: its own, in order. */
export function whenOn(
  guide: GuideAnswer,
  broadcasts: readonly Broadcast[],
  from: number,
  voice: HomeVoice,
): Told {
  const [next] = broadcasts.slice(from);
  if (!next) return allTold(voice.say('tell.no-more'));
  const facts = { title: titleOf(next, voice), channel: channelOf(next, voice) };
  const said = isOn(next, voice.now)
    ? voice.say('tv.on-now', facts)
    : voice.say(from === 0 ? 'tv.on' : 'tv.again', { ...facts, when: momentOf(next.at, voice) });
  const old = from === 0 ? age(guide.asOf, freshDays, voice) : [];
  const more = broadcasts.length > from + 1 ? ({ from: from + 1, kind: 'further' } as const) : null;
  return { said: [said, ...old], more };
}

/** Several programmes have a name like that: which one? */
export const whichOne = (titles: readonly string[], voice: HomeVoice): string[] => [
  voice.say('tv.several', {
    titles: voice.tongue.list(titles.slice(0, 3).map((title) => voice.tongue.spokenText(title, 4))),
  }),
];

/** When it is on, and when she would be reminded. */
export function remindOffer(broadcast: Broadcast, { at }: WantedReminder, voice: HomeVoice): string[] {
  const facts = { title: titleOf(broadcast, voice), channel: channelOf(broadcast, voice) };
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  return [
    voice.say('tv.on', { ...facts, when: momentOf(broadcast.at, voice) }),
    voice.say('tv.remind', { time: voice.tongue.spokenTime(hours * 60 + minutes) }),
  ];
}

export const notInGuide = (asked: string, voice: HomeVoice): string[] => [
  voice.say('tv.unknown', { title: voice.tongue.spokenText(asked, longestTitle) || 'that' }),
];

function listed(
  guide: GuideAnswer,
  on: readonly Broadcast[],
  from: number,
  voice: HomeVoice,
  say: (each: Broadcast, index: number, before: Broadcast | undefined) => string,
  kind: 'rest' | 'further' = 'rest',
): Told {
  if (on.length === 0) return allTold(voice.say('tv.nothing'));
  const old = from > 0 ? [] : age(guide.asOf, freshDays, voice);
  const { said, next } = inOneBreath(on, from, say, old);
  return { said: [...said, ...old], more: next < on.length ? { from: next, kind } : null };
}

const place = ({ channel }: Broadcast): number => {
  const found = mainChannels.indexOf(channel.id);
  return found < 0 ? mainChannels.length : found;
};

const isOn = ({ at, until }: Broadcast, moment: Instant): boolean => at <= moment && moment < until;

const titleOf = ({ title }: Broadcast, { tongue }: HomeVoice): string =>
  tongue.spokenText(title, longestTitle) || tongue.somebody;

const channelOf = ({ channel }: Broadcast, { tongue }: HomeVoice): string =>
  tongue.spokenText(channel.name, 4);

/** "today at eight", "tomorrow at eight in the evening". */
function momentOf(at: Instant, { when }: HomeVoice): string {
  const said = when(at);
  return said.startsWith('at ') ? `today ${said}` : said;
}

/** The clock time alone, with its part of the day where that is not clear from what was said before. */
function timeOf(at: Instant, before: Broadcast | undefined, { home, tongue, now }: HomeVoice): string {
  const { zone } = home.profile;
  const minutes = tongue.minutesOfDay(at, zone);
  const half = (moment: Instant): boolean => tongue.minutesOfDay(moment, zone) < 720;
  const clear = half(before?.at ?? now) === minutes < 720;
  return `at ${clear ? tongue.spokenTime(minutes) : tongue.spokenTimeOfDay(minutes)}`;
}
