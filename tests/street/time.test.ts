import { minute } from '../../lambda/household/clock';
import { mary, smallStreet, ten } from './small-street';
import type { SmallStreet } from './small-street';

let small: SmallStreet;
beforeEach(async () => {
  small = await smallStreet();
  await small.ask('POST', '/local/setup', mary);
});
afterEach(() => small.street.close());

const callForHelp = (): Promise<unknown> =>
  small.ask('POST', '/local/echo/say', { text: 'alexa, ask good neighbour for help' });
const numbers = (): string[] => small.street.phones.texts().map(({ to }) => to);

describe('time on the street', () => {
  it('stands still while a call for help is spoken and sent', async () => {
    await callForHelp();
    expect(small.street.pace.now()).toBe(ten);
    expect(numbers()).toEqual(['+447700900101']);
  });

  it('brings the next step of the ladder in the minute in which it is due, and not before', async () => {
    await callForHelp();
    await small.street.pace.moveTo(ten + 5 * minute - 1);
    expect(numbers()).toEqual(['+447700900101']);
    await small.street.pace.moveTo(ten + 5 * minute);
    expect(numbers()).toEqual(['+447700900101', '+447700900102']);
  });

  it('can go just as far as something happens', async () => {
    await callForHelp();
    const limit = ten + 60 * minute;
    while (numbers().length < 2 && small.street.pace.now() < limit) await small.street.pace.moveToNext(limit);
    expect(small.street.pace.now()).toBe(ten + 5 * minute);
  });

  it('runs on by itself as long as a slow text service takes, and the call is still answered', async () => {
    await small.ask('POST', '/local/break', { what: 'sms', how: 'slow', for: '10m' });
    const said = await callForHelp();
    expect(said).toMatchObject({ body: { turn: { fault: null } } });
    expect(small.street.pace.now() - ten).toBeGreaterThanOrEqual(1_500);
    expect(small.street.pace.now() - ten).toBeLessThanOrEqual(6_000);
  });

  it('mends what was broken when its time is over', async () => {
    await small.ask('POST', '/local/break', { what: 'sms', how: 'fail', for: '10m' });
    await callForHelp();
    expect(numbers()).toEqual([]);
    await small.street.pace.moveTo(ten + 12 * minute);
    expect(small.street.troubles.now().sms).toBe('ok');
    expect(numbers()).toContain('+447700900101');
  });

  it('lets a home be lived in: each use of the kettle is a sign of life', async () => {
    const { body } = await small.ask('GET', '/local/household');
    const { id } = body as { id: string };
    const lived = await small.ask('POST', '/local/history', {
      homes: [{ household: id, uses: { kettle: ['11:00', '15:00'] }, jitter: '5m', seed: 'a day' }],
      until: '2026-03-03T10:00',
    });
    expect(lived.body).toEqual({ uses: 2 });
    expect((await small.ask('GET', '/local/household')).body).toMatchObject({
      now: '2026-03-03T10:00:00.000+00:00',
      lastSign: { source: 'shellyplusplugs-a1', at: expect.stringMatching(/^2026-03-02T1[45]:\d/) as string },
    });
  });
});
