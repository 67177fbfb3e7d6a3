import type { Home } from '../../lambda/household';
import { concernLines, withoutMarks } from '../../lambda/words/pages';
import { annesToken, openDoor } from './door';
import { asked, decide, linkedHome, minutes, profile, whenMaryAsked } from './marys-home';

/** The morning promise is not kept, and she does not answer her Echo: Anne is told at 10:50. */
function quietMorning(): Home {
  const home = linkedHome({ profile: { promise: '10:30' } });
  return [28, 38, 48].reduce(
    (before, minute) => decide(before, { kind: 'time-passed' }, asked + minute * minutes),
    home,
  );
}

const read = async (home: Home, minute: number): Promise<string> => {
  const door = openDoor(home);
  door.at(minute);
  return door.read(annesToken);
};

describe('the reason on the page', () => {
  test('of a quiet morning names what is missing and how she was asked', async () => {
    const page = await read(quietMorning(), 50);
    expect(page).toContain('It is very quiet at Mary’s');
    expect(page).toContain('There had been no sign of Mary by 10:30.');
    expect(page).toContain(
      'We chimed Mary’s Echo at 10:30 and again at 10:40, and nothing has been heard since.',
    );
  });

  test('of a call for help that follows a quiet morning never says that nothing was heard', async () => {
    const call = { kind: 'help-asked', id: 'call-1', at: asked, speaker: 'speaker-1', need: 'fall' } as const;
    const page = await read(decide(quietMorning(), call, asked + 49 * minutes), 50);
    expect(page).toContain('Mary asked for help');
    expect(page).not.toContain('nothing has been heard');
  });

  test('of a call repeated says when it was said again', async () => {
    const again = {
      kind: 'help-asked',
      id: 'call-2',
      at: asked + 6 * minutes,
      speaker: 'speaker-1',
      need: 'other',
    } as const;
    expect(await read(decide(whenMaryAsked(), again, asked + 6 * minutes), 7)).toContain(
      'Mary asked the Echo for help at 10:02, and again at 10:08. It was about a fall.',
    );
  });

  test('of a cold kettle names the kettle, when it is usually on, and the last sign', () => {
    const facts = {
      since: asked - 13 * 60 * minutes,
      lastSource: 'speaker-1',
      lastKind: 'speech',
      missed: { source: 'shellyplusplugs-a1', kind: 'kettle', usualBy: 520, share: 0.97 },
      nothingBy: 602,
      silentMinutes: 780,
      chance: 0.01,
      learnedDays: 40,
    };
    const lines = concernLines([{ kind: 'silence', at: asked, facts }], profile, asked).map(withoutMarks);
    expect(lines).toEqual([
      'Mary’s kettle is usually on by 08:40; nothing by 10:02. The last sign of Mary was yesterday at 21:02.',
    ]);
    const plugs = { online: ['shellyplusplugs-a1'], offline: [] };
    expect(
      withoutMarks(concernLines([{ kind: 'silence', at: asked, facts, plugs }], profile, asked)[0] ?? ''),
    ).toBe(`${lines[0] ?? ''} The kettle was online then.`);
    const quiet = [{ kind: 'silence', at: asked, facts: { ...facts, missed: null } } as const];
    expect(concernLines(quiet, profile, asked).map(withoutMarks)).toEqual([
      'The last sign of Mary was yesterday at 21:02; it has been unusually quiet since.',
    ]);
  });

  test.each([
    [['kettle', 'lamp'], [], ' The kettle and hall lamp were online then.'],
    [['kettle'], ['lamp', 'tv'], ' The kettle was online then; the hall lamp and television were not.'],
    [[], ['kettle'], ' No plug was online then.'],
    [[], [], ''],
  ])('says which plugs were online: %j, and which were not: %j', (online, offline, said) => {
    const plugs = [
      { id: 'kettle', name: 'kettle' },
      { id: 'lamp', name: 'hall lamp' },
      { id: 'tv', name: 'television' },
    ];
    const promise = { kind: 'promise', by: '10:30', last: null } as const;
    const concern = { kind: 'silence', at: asked, facts: promise, plugs: { online, offline } } as const;
    expect(concernLines([concern], { ...profile, plugs }, asked).map(withoutMarks)).toEqual([
      `There had been no sign of Mary by 10:30.${said}`,
    ]);
  });
});
