import { day, hour, usualRules } from '../../lambda/household';
import { createStore, usualRetention, type Store } from '../../lambda/store';
import type { Row } from '../../lambda/store/rows';
import { shards, testHashes } from './contract/open-store';
import { LivedHome, midnight } from './lived-home';

/** What each kind of row is found by in the table. */
const kindOf: [name: string, key: RegExp][] = [
  ['profile', /^HOUSEHOLD#.* HOME#PROFILE$/],
  ['state', /^HOUSEHOLD#.* HOME#STATE$/],
  ['routine', /^HOUSEHOLD#.* HOME#ROUTINE$/],
  ['day', /^HOUSEHOLD#.* DAY#/],
  ['journal-line', /^HOUSEHOLD#.* JOURNAL#/],
  ['check-in', /^HOUSEHOLD#.* CHECKIN#/],
  ['episode', /^HOUSEHOLD#.* EPISODE#/],
  ['alexa-link', /^ALEXA#.* LINK$/],
  ['pairing-attempts', /^ALEXA#.* ATTEMPTS$/],
  ['plug-link', /^PLUG#.*LINK$/],
  ['plug-box', /^PLUG#.*BOX$/],
  ['pairing-words', /^WORDS#.* PAIRING$/],
  ['staff-words', /^WORDS#.* STAFF$/],
  ['staff-link', /^ALEXA#.* STAFF$/],
  ['staff-code', /^STAFF#.* CODE$/],
  ['sent-text', /^PHONE#.* SENT#/],
  ['carer-link', /^LINK#/],
  ['name', /^COUNCIL#.* NAME#/],
  ['sent-message', /^MESSAGE#/],
  ['visits', /^HOUSEHOLD#.* INFO#VISITS$/],
  ['bins', /^HOUSEHOLD#.* INFO#BINS$/],
  ['budget', /^HOUSEHOLD#.* INFO#BUDGET$/],
  ['guide', /^GUIDE#/],
  ['activities', /^SERVICES#/],
  ['feed', /^FEED#/],
  ['referral', /^HOUSEHOLD#.* REFERRAL#/],
  ['made-visit', /^HOUSEHOLD#.* VISIT#/],
  ['council-settings', /^COUNCIL#.* SETTINGS$/],
  ['settings-change', /^COUNCIL#.* CHANGE#/],
];

export const anne = '+447700900110';
export const alexaId = 'amzn1.ask.account.MARY';
export const words = ['apple', 'river', 'candle'];
export const end = midnight + 3 * day;

/** One row of every kind, written by today's code: a home that has lived, called for help and been helped. */
export async function storedSamples(): Promise<Record<string, Row>> {
  const home = new LivedHome({ speakers: ['kitchen'], plugs: ['kettle', 'telly'], carers: ['anne', 'bob'] });
  await home.begins();
  await home.livesADay(midnight);
  await home.livesADay(midnight + day);
  const begun = { kind: 'check-in-begun', id: 'check-in-1', at: home.now, speaker: 'kitchen' } as const;
  await home.happens(begun);
  const { state } = await home.asksForHelp();
  const household = 'h-lived';
  const episode = state.episode?.id ?? '';
  await home.happens({ kind: 'seen', id: 'form-1', who: 'carer:anne', episode, outcome: 'seen-at-home' });
  const { state: after } = await home.asksForHelp();

  const { rows } = home;
  const store = createStore(rows, testHashes(), { agendaShards: shards, retention: usualRetention });
  if (after.lastEpisode) await store.homes.saveClosedEpisode(household, 'harbour', after.lastEpisode);
  await store.checkIns.save(household, 'harbour', {
    id: 'check-in-0',
    date: '2026-03-03',
    startedAt: midnight + day,
    endedAt: midnight + day,
    finished: true,
    answers: [{ question: 'mood', answer: 'all-right' }],
    loneliness: null,
  });
  await store.homes.saveJournal(household, after.journal.slice(-1));
  await store.alexaLinks.save(alexaId, { household, speaker: 'kitchen' });
  await store.plugLinks.save('shellyplusplugs-kettle', { household, council: 'harbour' });
  await store.plugBoxes.save('kettle-0017', 'harbour', 'BCDF-6789');
  await store.pairing.issue(words, { household, until: end }, midnight);
  await store.pairing.pair(['not', 'these', 'words'], 'another Echo', midnight);
  const priya = { council: 'harbour', staff: { id: 'priya', name: 'Priya Shah' } };
  const theirs = ['anchor', 'banjo', 'camel'];
  await store.staffLinks.issue(theirs, { ...priya, until: end }, midnight);
  await store.pairing.pair(theirs, 'an Alexa of the office', midnight);
  await store.staffCodes.show(priya, ['daisy', 'eagle', 'falcon'], midnight);
  const text = { at: home.now, household, episode, who: 'carer:anne', about: 'alert' } as const;
  await store.sentTexts.about(anne, text);
  await store.sentTexts.accepted(anne, text, 'message-1');
  await store.sentMessages.keep('message-1', text);
  await store.carerLinks.issue({ household, episode, who: 'carer:anne', until: end });
  await outsideSamples(store, household);
  return byKind(rows.all());
}

/** What comes from outside sources, and what staff see of it. */
async function outsideSamples(store: Store, household: string): Promise<void> {
  const [asOf, until] = [midnight, '2026-04-07'];
  const at = midnight + 9 * hour;
  const visit = { id: 'tea@1', at, until: at + hour, who: 'Grace', what: 'tea call', wholeDay: false };
  await store.diaries.saveVisits(household, { asOf, until, known: [visit] });
  const bins = [{ date: '2026-03-04', bins: [{ name: 'the blue bin', ids: ['blue'] }] }];
  await store.diaries.saveBins(household, { asOf, until, known: bins });
  await store.diaries.saveBudget(household, { asOf, until, known: { left: 12_050, ends: '2026-03-31' } });
  const channel = { id: 'itv', name: 'ITV' };
  const broadcast = { channel, title: 'Coronation Street', at, until: at + hour };
  const guide = { council: 'harbour', region: 'west' };
  await store.guides.save(guide, [broadcast], { zone: 'Europe/London', asOf });
  const club = {
    id: 's1',
    name: 'Lunch club',
    interests: ['food'],
    sessions: [{ weekday: 2, opens: '12:00' }],
    place: 'Town hall',
    at: { latitude: 51.5, longitude: -0.1 },
    cost: 250,
    access: 'step-free',
  };
  await store.activities.save('harbour', [club], asOf);
  await store.feeds.save(
    {
      id: `visits:${household}`,
      council: 'harbour',
      url: 'https://rosters.example/mary.ics',
      delivery: { source: 'visits', household },
      everyMinutes: 60,
      etag: '"1"',
      lastModified: null,
      readAt: asOf,
      goodAt: asOf,
      failing: { since: at, says: 'it answered 503', times: 2, toldAt: at },
    },
    at,
  );
  const changed = { at, by: { id: 's1', name: 'Moira' }, what: 'Waits', why: 'Decided in March' };
  const rules = { ...usualRules, version: 1, waits: { silence: 20, duty: null } };
  await store.councilSettings.save('harbour', { rules, templates: null, changed }, changed);
  const about = { kind: 'activity', name: 'Lunch club' } as const;
  await store.referrals.keep(
    { household, council: 'harbour', resident: 'Mary Hughes' },
    { id: 'referral-1', at, about },
  );
  await store.madeVisits.keep(household, 'harbour', [
    {
      id: 'made-1',
      provider: 'Acme Care',
      planned: { at, minutes: 30 },
      made: { at, minutes: 25 },
      cost: 1_150,
      note: null,
      from: 'import',
    },
  ]);
}

async function byKind(rows: AsyncIterable<Row>): Promise<Record<string, Row>> {
  const samples: Record<string, Row> = {};
  for await (const row of rows) {
    const kind = kindOf.find(([, key]) => key.test(`${row.pk} ${row.sk}`));
    if (!kind) throw new Error(`a row of no known kind: ${row.sk}`);
    samples[kind[0]] ??= row;
  }
  const missing = kindOf.find(([name]) => samples[name] === undefined);
  if (missing) throw new Error(`no row of kind ${missing[0]}`);
  return samples;
}
