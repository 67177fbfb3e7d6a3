import type { Home, Instant } from '../../lambda/household';
import { nextDue, hour, second } from '../../lambda/household';
import { createStore, usualRetention } from '../../lambda/store';
import type { Findings } from './findings';
import type { HouseLog } from './house-log';
import type { Observed } from './observed';
import { secrets, type Lasting } from './process';
import type { Text } from './phones';
import type { Call } from './resident';
import { countWorries } from './worries';

interface Lived extends Lasting {
  log: HouseLog;
  calls: readonly Call[];
  observed: Observed;
  ids: readonly string[];
  end: Instant;
  /** Messages that their senders could not hand over. */
  undelivered: number;
}

type Broken = { household: string; what: string }[];

/** A home that is due and was not looked at for so long is forgotten. */
const forgottenAfter = hour;

/** What a street's life shows once nothing is under way any more. */
export async function judge(lived: Lived): Promise<Findings> {
  const { observed, phones, faults, log, calls } = lived;
  const store = createStore(lived.rows, secrets, { agendaShards: 1, retention: usualRetention });
  const homes = (await Promise.all(lived.ids.map((id) => store.homes.load(id)))).filter(
    (home): home is Home => home !== null,
  );
  const { due } = await store.agenda.due(0, Number.MAX_SAFE_INTEGER, lived.ids.length * 2 + 1);
  const onAgenda = new Map(due.map((each) => [each.household, each.dueAt]));
  const broken: Broken = [...observed.broken];

  const lost = calls.filter((call) => isLost(call, lived, homes));
  for (const call of lost) broken.push({ household: call.household, what: `the call ${call.id} was lost` });
  const stuck = homes.filter((home) => isStuck(home, onAgenda.get(home.profile.id), lived.end));
  for (const home of stuck) broken.push({ household: home.profile.id, what: 'an episode is stuck' });
  const { duplicates, unknowable } = repeated(phones.texts);
  for (const text of duplicates)
    broken.push({ household: text.household, what: `the text ${text.id} went twice` });
  broken.push(...heardLate(calls), ...leftOver(lived, homes));

  return {
    faults: faults.counts,
    counts: {
      helpRequests: calls.filter((call) => call.answered).length,
      helpLost: lost.length,
      episodes: observed.episodes.size,
      episodesStuck: stuck.length,
      texts: phones.texts.length,
      duplicateTexts: duplicates.length,
      duplicatesUnknowable: unknowable,
    },
    worries: countWorries(observed.episodes, phones.texts),
    broken: broken.map((each) => ({ ...each, log: log.of(each.household) })),
  };
}

/** It was answered, and no text of its episode reached anybody, though she did not take it back herself. */
function isLost(
  { household, id, answered }: Call,
  { observed, phones }: Lived,
  homes: readonly Home[],
): boolean {
  if (!answered) return false;
  const episode = observed.episodeOfCall(household, id);
  if (episode === null) return true;
  const told = phones.texts.some(
    (text) => text.household === household && text.episode === episode && text.about.kind === 'alert',
  );
  const open = homes.find((home) => home.profile.id === household)?.state.episode?.id === episode;
  return !told && (open || observed.episodes.get(`${household} ${episode}`)?.endedBy !== 'resident');
}

function isStuck(home: Home, agenda: Instant | undefined, end: Instant): boolean {
  if (!home.state.episode) return false;
  const due = nextDue(home);
  return due === null || agenda === undefined || Math.max(due, agenda) < end - forgottenAfter;
}

function repeated(texts: readonly Text[]): { duplicates: Text[]; unknowable: number } {
  const last = new Map<string, Text>();
  const duplicates: Text[] = [];
  let unknowable = 0;
  for (const text of texts) {
    const key = `${text.household} ${text.id}`;
    const before = last.get(key);
    last.set(key, text);
    if (!before) continue;
    if (before.answered && before.sender.alive() && !before.storeWasDown) duplicates.push(text);
    else unknowable += 1;
  }
  return { duplicates, unknowable };
}

/** Her Echo speaks in time, whatever hangs behind it: Alexa waits for eight seconds. */
export const heardLate = (calls: readonly Call[]): Broken =>
  calls
    .filter(({ at, heardAt }) => heardAt !== null && heardAt - at > 6 * second)
    .map(({ household, id }) => ({ household, what: `the call ${id} was answered after more than 6 s` }));

/** Something was due long ago and nobody came for it. */
function leftOver({ queues, undelivered, end, ids }: Lived, homes: readonly Home[]): Broken {
  const overdue = homes
    .filter(({ state }) => state.outbox.some(({ retryAt }) => retryAt < end - forgottenAfter))
    .map(({ profile }) => ({ household: profile.id, what: 'a text waits for ever' }));
  const messages = queues.waiting() + undelivered;
  const [first = ''] = ids;
  // Wakes of the last minutes may be on their way; more than that is a pile.
  return messages > ids.length + 10
    ? [...overdue, { household: first, what: `${messages} messages were never taken` }]
    : overdue;
}
