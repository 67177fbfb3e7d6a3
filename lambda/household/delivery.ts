import { hour, minute } from './clock';
import { enqueue, write, type Draft } from './draft';
import type { TextAbout } from './effect';
import type { Event } from './event';
import { tellNext } from './ladder';
import { personOf } from './people';
import { tested } from './in-charge';
import type { Who } from './profile';

interface Gone {
  who: Who;
  about: TextAbout['kind'];
  episode: string;
}

/** An alert that the network could not deliver is sent again so often; the ladder goes on meanwhile. */
const mostResent = 3;
const resendAfter = minute;

/** What only operators can mend is told once an hour from each home. */
const toldAgain = hour;

/** The delivery log says that a text which SNS had accepted has not arrived. */
export function undelivered(draft: Draft, event: Extract<Event, { kind: 'text-undelivered' }>): void {
  const { who, about, code, alarm, forGood } = event;
  if (forGood) {
    numberRefused(draft, event, code);
    return;
  }
  write(draft, { kind: 'text-refused', who, about, code });
  if (alarm !== null) textsFail(draft, alarm, about === 'alert' ? event.episode : null);
  const told = openTold(draft, event);
  if (!told || about !== 'alert' || told.answer !== null || (told.resent ?? 0) >= mostResent) return;
  told.resent = (told.resent ?? 0) + 1;
  enqueue(
    draft,
    { kind: 'text', to: who, about: { kind: 'alert', update: false }, episode: event.episode },
    draft.now + resendAfter,
  );
}

/** A landline, an opted-out number: passed over at once, and told to staff. */
export function numberRefused(draft: Draft, { who, about, episode: id }: Gone, code: string): void {
  const { state, now, profile } = draft;
  write(draft, { kind: 'text-refused', who, about, code });
  const person = personOf(profile, who);
  if (person) state.unreachable[who] = { since: now, why: code, phone: person.phone };
  enqueue(draft, { kind: 'operations', about: { kind: 'number-refused', who, code } });
  if (about === 'test') tested(draft, 'failed');
  const { episode } = state;
  const told = openTold(draft, { who, episode: id });
  if (about !== 'alert' || !episode || episode.id !== id) return;
  if (told) told.status = 'failed';
  const others = episode.told.some(
    (each) => each.status !== 'failed' && each.answer === null && each.at === told?.at,
  );
  if (episode.hold === null && episode.asking === null && !others) tellNext(draft, episode);
}

/** Texts are kept back by what only operators can mend: they are told, and whoever is on duty gets an e-mail. */
export function textsFail(draft: Draft, why: string, alertOf: string | null): void {
  const { state, now } = draft;
  const alarms = (state.textAlarms ??= {});
  if ((alarms[why] ?? -Infinity) <= now - toldAgain) {
    alarms[why] = now;
    enqueue(draft, { kind: 'operations', about: { kind: 'texts-failing', why } });
  }
  const { episode } = state;
  if (!episode || episode.id !== alertOf || episode.mailedAt !== undefined) return;
  episode.mailedAt = now;
  enqueue(draft, { kind: 'duty-mail', episode: episode.id });
}

const openTold = ({ state }: Draft, { who, episode }: Pick<Gone, 'who' | 'episode'>) =>
  state.episode?.id === episode ? state.episode.told.find((each) => each.who === who) : undefined;
