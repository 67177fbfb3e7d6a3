import type { RequestEnvelope } from 'ask-sdk-model';
import {
  createSkill,
  whoIsCalled,
  type CallForHelp,
  type LinkResult,
  type PassedOn,
  type SkillPorts,
  type StaffDesk,
} from '../../lambda/conversation';
import {
  createActor,
  minute,
  newHome,
  type ActivityAnswer,
  type Clock,
  type Diary,
  type GuideAnswer,
  type GuidePart,
  type Event,
  type Home,
  type HomeStore,
  type Profile,
  type ReferralAbout,
} from '../../lambda/household';
import { textFor } from '../../lambda/words';
import { alexasBook, type AlexasBook } from './alexas-book';
import { allConsents, exampleProfile, monday } from '../store/example-home';

export const applicationId = 'amzn1.ask.skill.good-neighbour';
export const echo = { userId: 'amzn1.ask.account.mary', deviceId: 'amzn1.ask.device.mary' };
export const pairingWords = ['apple', 'river', 'candle'];

export interface House {
  skill: (request: RequestEnvelope) => ReturnType<ReturnType<typeof createSkill>>;
  now(): number;
  /** Nothing comes due by it: the ladder is the household's own affair. */
  wait(milliseconds: number): void;
  home(): Home;
  happen(event: Event): Promise<void>;
  /** What staff were told, by kind. */
  operations: string[];
  /** What she is to be called about. */
  referrals: ReferralAbout[];
  /** Texts that left, oldest first. */
  texts: { to: string; text: string }[];
  intake: RequestEnvelope[];
  logged: string[];
  /** Her reminders at Alexa. */
  alexa: AlexasBook;
  /** What is out of order. */
  broken: Set<'database' | 'queue' | 'texts'>;
}

interface Begin {
  profile?: Partial<Profile>;
  linked?: boolean;
  ports?: Partial<SkillPorts>;
  /** What is known of her visits, bins and budget. */
  diary?: Partial<Diary>;
  activities?: ActivityAnswer;
  /** What the television guide says of a part. */
  guide?: (part: GuidePart) => GuideAnswer | null;
  link?: () => Exclude<LinkResult['kind'], 'staff'>;
  staff?: StaffDesk;
}

const speaker = { id: 'speaker-1', kind: 'consumer', sealedId: 'sealed', linkedAt: monday } as const;

/** Nobody here is of the council's staff. */
const noStaff: StaffDesk = {
  find: () => Promise.resolve(null),
  isOpen: () => Promise.resolve(false),
  sayCode: () => Promise.resolve('wrong'),
  residents: () => Promise.resolve([]),
  proposeReminder: () => Promise.resolve({ kind: 'refused', refusal: { kind: 'no-such-home' } }),
  reminders: () => Promise.resolve({ kind: 'refused', refusal: { kind: 'no-such-home' } }),
  stopReminder: () => Promise.resolve({ kind: 'refused', refusal: { kind: 'no-such-home' } }),
};

/** Mary's house: the real skill, the real heart and real words; a store in memory and a text service that always takes. */
export function marysHouse({
  profile,
  linked = true,
  ports,
  link,
  diary,
  guide,
  activities,
  staff,
}: Begin = {}): House {
  let now = monday;
  let paired = linked;
  let home = newHome(exampleProfile('home-1', profile), allConsents, monday - 1_000 * minute);
  if (linked) home.state.speakers.push(speaker);
  const broken: House['broken'] = new Set();
  const texts: House['texts'] = [];
  const operations: string[] = [];
  const referrals: House['referrals'] = [];
  const intake: RequestEnvelope[] = [];
  const logged: string[] = [];

  const failing = (): void => {
    if (broken.has('database')) throw new Error('ProvisionedThroughputExceededException for Mary');
  };
  const alexa = alexasBook();
  const clock: Clock = {
    now: () => now,
    sleep: () => Promise.resolve(),
    abortAfter: () => ({ signal: new AbortController().signal, release: () => undefined }),
  };
  const store: HomeStore = {
    load: () =>
      Promise.resolve()
        .then(failing)
        .then(() => structuredClone(home)),
    commit: (next) =>
      Promise.resolve()
        .then(failing)
        .then(() => {
          if (next.state.version !== home.state.version + 1) return false;
          home = structuredClone(next);
          return true;
        }),
    saveFold: () => Promise.resolve(),
    saveJournal: () => Promise.resolve(),
    saveClosedEpisode: () => Promise.resolve(),
    profileTaken: () => Promise.resolve(),
  };
  const actor = createActor({
    clock,
    store,
    comeBack: () => Promise.resolve(),
    unsettled: () => undefined,
    perform: (at, pending, when) => {
      if (pending.effect.kind === 'text') {
        if (broken.has('texts'))
          return Promise.resolve({ id: pending.id, kind: 'refused', code: 'InternalError' });
        texts.push({
          to: pending.effect.to,
          text: textFor(at, pending, when, 'https://gn.example/r/AbCdEfGhIjKlMnOpQrStUv'),
        });
      }
      if (pending.effect.kind === 'operations') operations.push(pending.effect.about.kind);
      if (pending.effect.kind === 'forget') paired = false;
      if (pending.effect.kind === 'refer') referrals.push(pending.effect.referral.about);
      return Promise.resolve({ id: pending.id, kind: 'done' });
    },
  });

  async function callForHelp(call: CallForHelp, request: RequestEnvelope): Promise<PassedOn> {
    if (!paired) return { kind: 'unlinked' };
    try {
      const { id, at, need, person } = call;
      const happened = await actor.happen('home-1', {
        kind: 'help-asked',
        id,
        at,
        need,
        to: whoIsCalled(person, home),
        speaker: speaker.id,
      });
      return { kind: 'committed', home: happened.home };
    } catch {
      if (broken.has('queue')) return { kind: 'nowhere' };
      intake.push(request);
      return { kind: 'intake' };
    }
  }

  const skill = createSkill({
    applicationId,
    clock,
    log: (level, what, facts) => logged.push(`${level} ${what} ${JSON.stringify(facts ?? {})}`),
    find: () =>
      Promise.resolve()
        .then(failing)
        .then(() => (paired ? { household: 'home-1', speaker: speaker.id } : null)),
    happen: (id, event, within) => actor.happen(id, event, within),
    lookUp: (asked) =>
      Promise.resolve()
        .then(failing)
        .then(() =>
          asked.kind === 'activities'
            ? { kind: 'activities' as const, activities: activities ?? null }
            : asked.kind === 'guide'
              ? { kind: 'guide', guide: guide?.(asked.part) ?? null }
              : { kind: 'diary', diary: { visits: null, bins: null, budget: null, ...diary } },
        ),
    callForHelp,
    link: async ({ words, id }) => {
      const known = words.every((word, index) => word === pairingWords[index]);
      const kind = link?.() ?? (known ? 'linked' : 'wrong');
      if (kind !== 'linked') return { kind };
      const happened = await actor.happen('home-1', { kind: 'linked', id, speaker });
      paired = true;
      return { kind, home: happened.home };
    },
    staff: staff ?? noStaff,
    reminders: () => alexa.book,
    ...ports,
  });
  return {
    skill,
    now: () => now,
    wait: (milliseconds) => {
      now += milliseconds;
    },
    home: () => home,
    happen: async (event) => {
      await actor.happen('home-1', event);
    },
    operations,
    referrals,
    texts,
    intake,
    logged,
    broken,
    alexa,
  };
}
