import fc from 'fast-check';
import { minute, needs, outcomes, type Event, type Home, type TextAbout } from '../../lambda/household';
import { falseAlarmAnswer, okayAnswer } from '../../lambda/words/speech/called-off';
import { goodbye, hello, today, whatICanDo } from '../../lambda/words/speech/everyday';
import { helpAnswer, helpNotTakenIn, helpUnlinked } from '../../lambda/words/speech/help-answer';
import { alreadyLinked, howToLink, linked, notLinked } from '../../lambda/words/speech/linking';
import { forgotten, whatForgettingIs } from '../../lambda/words/speech/forgetting';
import { messageAnswer, messageToUnknown } from '../../lambda/words/speech/passing-on';
import { pauseAnswer, resumeAnswer } from '../../lambda/words/speech/pausing';
import { peopleAnswer } from '../../lambda/words/speech/people-answer';
import { testAnswer } from '../../lambda/words/speech/trying';
import { homeVoice, voiceFor, type HomeVoice } from '../../lambda/words/speech/voice';
import { watchingStarted, watchingStopped, whatWatchingIs } from '../../lambda/words/speech/watching';
import { moreOfWhatIsKnown, whatIsKnown } from '../../lambda/words/speech/what-is-known';
import { whoKnows } from '../../lambda/words/speech/who-knows';
import { textFor } from '../../lambda/words';
import { inGsm } from './gsm';
import { wrongInSpeech } from './good-speech';
import { decide, link, marysHome, monday, pendingText } from './marys-day';

const answers: Record<string, (voice: HomeVoice) => string[]> = {
  help: helpAnswer,
  'who knows': whoKnows,
  'false alarm': (voice) => falseAlarmAnswer(voice.now, voice),
  okay: (voice) => okayAnswer(voice.now, voice),
  hello: (voice) => hello(voice.now, voice),
  today: (voice) => today(voice.now, voice.home.profile.zone, voice),
  goodbye,
  linked,
  'linked already': alreadyLinked,
  pause: pauseAnswer,
  resume: resumeAnswer,
  'what watching is': whatWatchingIs,
  'watching started': watchingStarted,
  'watching stopped': watchingStopped,
  test: (voice) => testAnswer(voice.now, voice),
  message: messageAnswer,
  'message to a stranger': messageToUnknown,
  'what is known': whatIsKnown,
  'more of what is known': moreOfWhatIsKnown,
  'my people': (voice) => peopleAnswer('everybody', voice),
  'people unknown': (voice) => peopleAnswer('other', voice),
};

/** What may happen to a home within a day, in any order. */
const event = fc.oneof(
  fc.record({ kind: fc.constant('help-asked'), need: fc.constantFrom(...needs) }),
  fc.record({ kind: fc.constantFrom('false-alarm', 'okay', 'spoke') }),
  fc.record({
    kind: fc.constant('carer-replied'),
    who: fc.constantFrom('carer:anne', 'carer:bob', 'duty'),
    answer: fc.constantFrom('going', 'cannot', 'there', 'ringing', 'fine', 'wrong-number', 'leave'),
  }),
  fc.record({
    kind: fc.constant('seen'),
    who: fc.constantFrom('carer:anne', 'carer:bob'),
    outcome: fc.constantFrom(...outcomes),
  }),
  fc.record({
    kind: fc.constant('staff-acted'),
    staff: fc.constant({ id: 'sam', name: 'Sam' }),
    note: fc.constant(''),
    act: fc.record({ do: fc.constant('close'), outcome: fc.constantFrom(...outcomes) }),
  }),
  fc.record({ kind: fc.constant('time-passed') }),
  fc.record({
    kind: fc.constant('paused'),
    pause: fc.record({
      reason: fc.constantFrom('away', 'hospital', 'visitors'),
      from: fc.constant(monday),
      until: fc.constantFrom(null, monday + 40 * minute, monday + 9_000 * minute, monday + 60_000 * minute),
    }),
  }),
  fc.record({ kind: fc.constantFrom('resumed', 'watching-stopped', 'not-safe', 'test-asked') }),
  fc.record({ kind: fc.constant('watching-agreed'), words: fc.constant('yes') }),
  fc.record({
    kind: fc.constant('message-left'),
    to: fc.constantFrom(null, 'carer:bob', 'duty'),
    words: fc.constant('ring me'),
  }),
);
const day = fc.array(fc.record({ event, wait: fc.integer({ min: 0, max: 200 }) }), { maxLength: 12 });

function live(happened: { event: object; wait: number }[]): { home: Home; now: number } {
  let home = marysHome();
  let now = monday;
  happened.forEach(({ event: what, wait }, index) => {
    now += wait * minute;
    const episode = home.state.episode?.id ?? '';
    const common = { id: `event-${index}`, at: now, sentAt: now, speaker: 'echo', by: 'text', episode };
    home = decide(home, { ...common, ...what } as unknown as Event, now);
  });
  return { home, now };
}

test('every answer is made of good sentences without a question, whatever has happened', () => {
  fc.assert(
    fc.property(day, fc.string({ minLength: 1 }), (happened, seed) => {
      const { home, now } = live(happened);
      for (const answer of Object.values(answers)) {
        const said = answer(homeVoice(home, seed, now));
        expect(said.length).toBeGreaterThan(0);
        expect(said.length).toBeLessThanOrEqual(7);
        expect(said.flatMap(wrongInSpeech)).toEqual([]);
        expect(said.join()).not.toContain('?');
      }
    }),
    { numRuns: 80 },
  );
});

test('every text is short, and tells a stranger neither surnames nor illness', () => {
  const abouts: TextAbout[] = [
    { kind: 'alert', update: false },
    { kind: 'nudge' },
    { kind: 'unclear' },
    { kind: 'already-ended' },
    { kind: 'taken', by: 'carer:bob' },
    ...outcomes.map((outcome) => ({ kind: 'ended', outcome, by: 'carer:bob', ring: false }) as const),
  ];
  fc.assert(
    fc.property(day, (happened) => {
      const { home, now } = live(happened);
      for (const about of abouts) {
        const text = textFor(home, pendingText(about), now, link);
        expect(text.length).toBeLessThanOrEqual(306);
        expect(inGsm(text)).toBe(true);
        expect(text).not.toMatch(/Hughes|pain|toilet|medicine|hospital|undefined|null|NaN|[{}]/);
      }
    }),
    { numRuns: 60 },
  );
});

test('nobody is said to be coming who has not said so', () => {
  fc.assert(
    fc.property(day, (happened) => {
      const { home, now } = live(happened);
      const goers = home.state.episode?.told.filter(({ answer }) => answer?.meaning === 'going') ?? [];
      for (const answer of [helpAnswer, whoKnows]) {
        const said = answer(homeVoice(home, 'seed', now)).join(' ');
        expect(said.match(/on (her|his|their|the) way/g) ?? []).toHaveLength(goers.length);
      }
    }),
    { numRuns: 60 },
  );
});

test('nobody is said to have been told before the text service has taken the text', () => {
  fc.assert(
    fc.property(day, fc.constantFrom('pending', 'failed'), (happened, status) => {
      const { home, now } = live([...happened, { event: { kind: 'help-asked', need: 'fall' }, wait: 1 }]);
      for (const told of home.state.episode?.told ?? [])
        Object.assign(told, { status, sentAt: null, answer: null });
      expect(helpAnswer(homeVoice(home, 'seed', now)).join(' ')).not.toMatch(/I've told/);
    }),
    { numRuns: 60 },
  );
});

test('an Echo of no home hears no name', () => {
  const voice = voiceFor('en-GB', 'seed');
  const said = [
    forgotten(voice), whatForgettingIs(voice), howToLink(voice), helpUnlinked(voice), helpNotTakenIn(true, voice), helpNotTakenIn(false, voice), whatICanDo(voice),
    ...(['wrong', 'locked', 'needs-staff'] as const).map((why) => notLinked(why, voice)),
  ].flat(); // prettier-ignore
  for (const sentence of said) {
    expect(wrongInSpeech(sentence)).toEqual([]);
    expect(sentence).not.toMatch(/Mary|Anne|Bob/);
  }
});
