import { handle, type Home } from '../../lambda/household';
import { plainHome, type PlainHome } from '../../local/page';
import { asked, decide, minutes, profile, whenMaryAsked } from '../web/marys-home';

const seen = (home: Home, minutesAfter = 1): PlainHome =>
  plainHome(home, asked + minutesAfter * minutes, () => ({ on: false, online: true }));

const answered = (home: Home, who: 'carer:anne' | 'carer:bob', answer: 'going' | 'cannot'): Home => {
  const reply = { kind: 'carer-replied', id: `sms-${who}`, who, answer, sentAt: asked, by: 'text' } as const;
  return handle(home, { ...reply, episode: home.state.episode!.id }, asked + minutes).home;
};

describe('what the page tells of a home', () => {
  test('while nobody has answered: why, who was told, and who is next and when', () => {
    const { worry } = seen(whenMaryAsked({ need: 'medicine' }));
    expect(worry.state).toBe('open');
    expect(worry.headline).toBe('Nobody has said that they are going yet.');
    expect(worry.reasons).toEqual([
      'Mary asked the Echo for help at 10:02. It was about help with medicine.',
    ]);
    expect(worry.told).toEqual([{ name: 'Anne', what: 'told at 10:02, no answer yet' }]);
    expect(worry.next).toEqual(['If nobody answers, Bob is told at 10:07.']);
  });

  test('while somebody is going: who, and what happens without news', () => {
    const { worry } = seen(answered(whenMaryAsked({ need: 'medicine' }), 'carer:anne', 'going'));
    expect(worry.state).toBe('held');
    expect(worry.headline).toBe('Anne is going.');
    expect(worry.next).toEqual([
      'Anne is asked for news at 11:03.',
      'Without news, somebody else is asked at 12:03.',
    ]);
  });

  test('passes over a carer whose hours are over, as the ladder does', () => {
    const carers = profile.carers.map((carer) =>
      carer.id === 'bob' ? { ...carer, hours: [{ from: '20:00', to: '22:00' }] } : carer,
    );
    const { worry } = seen(whenMaryAsked({ need: 'medicine', profile: { carers } }));
    expect(worry.next).toEqual(['If nobody answers, the duty team is told at 10:07.']);
  });

  test('when it is over: how it ended and who said so', () => {
    const home = whenMaryAsked();
    const over = { kind: 'seen', id: 'form-1', who: 'carer:bob', outcome: 'ambulance' } as const;
    const { worry } = seen(
      handle(home, { ...over, episode: home.state.episode!.id }, asked + minutes).home,
      5,
    );
    expect(worry).toMatchObject({ state: 'none', headline: 'No worry about Mary', told: [], next: [] });
    expect(worry.reasons).toEqual(['The last worry ended at 10:03: an ambulance was called; Bob said so.']);
  });

  test('of its watching: the last sign of life and what is still to be learned', () => {
    const facts = Object.fromEntries(seen(whenMaryAsked()).facts.map(({ label, text }) => [label, text]));
    expect(facts['Last sign of life']).toBe('A word to the Echo, at 10:02.');
    expect(facts['Silence']).toBe('Still learning the day’s habits: 0 of 7 days.');
  });

  test('when something next comes up: the ladder first, and the promise when all is well', () => {
    const at = (home: Home): number | null => {
      const { nextAt } = seen(home);
      return nextAt === null ? null : (nextAt - asked) / minutes;
    };
    const home = whenMaryAsked({ need: 'medicine', profile: { promise: '10:30' } });
    expect(at(home)).toBe(5);
    const well = { kind: 'okay', id: 'call-2', at: asked, speaker: 'speaker-1' } as const;
    const texts = handle(home, well, asked).home;
    expect(at(decide(home, well, asked))).toBe(28);
    // Texts that are still to go out come before.
    expect(at(texts)).toBe(2);
    expect(at(decide(whenMaryAsked({ need: 'medicine' }), well, asked))).toBeNull();
  });

  test('that she is not watched while she is away', () => {
    const pause = { reason: 'away', from: asked, until: asked + 24 * 60 * minutes } as const;
    const { home } = handle(whenMaryAsked(), { kind: 'paused', id: 'staff-1', pause }, asked);
    const silence = seen(home).facts.find(({ label }) => label === 'Silence');
    expect(silence?.text).toBe('Not watched for now (away). Watched again tomorrow at 10:02.');
  });

  test('of its phones: everybody on the ladder in order, and who is not to be told', () => {
    expect(seen(whenMaryAsked()).phones.map(({ name, role }) => `${name}: ${role}`)).toEqual([
      'Anne Baker: carer 1',
      'Bob: carer 2',
      'Carl: not to be told',
      'Duty team: duty team',
    ]);
  });

  test('of the learned day: nothing while nothing is learned, and today’s signs on it', () => {
    const { learned } = seen(whenMaryAsked());
    expect(learned).toEqual({
      usual: null,
      today: [10 * 60 + 2],
      deadline: null,
      says: 'Nothing is learned yet. Seen today: 10:02.',
    });
  });

  test('holds all that is stored, unchanged', () => {
    const home = whenMaryAsked();
    expect(seen(home).raw).toBe(home);
  });
});
