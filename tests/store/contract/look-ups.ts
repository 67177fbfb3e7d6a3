import { day, hour, minute } from '../../../lambda/household';
import { monday } from '../example-home';
import type { Opened } from './open-store';

const words = ['apple', 'river', 'candle'];
const anne = '+447700900101';

export function describeLookUps(opened: () => Opened): void {
  describe('an Echo', () => {
    it('is known by its id once linked, and by nobody who reads the table', async () => {
      const { rows, store } = opened();
      expect(await store.alexaLinks.find('amzn1.ask.account.A')).toBeNull();
      await store.alexaLinks.save('amzn1.ask.account.A', { household: 'h1', speaker: 'kitchen' });
      expect(await store.alexaLinks.find('amzn1.ask.account.A')).toEqual({
        household: 'h1',
        speaker: 'kitchen',
      });
      for await (const row of rows.all()) expect(JSON.stringify(row)).not.toContain('amzn1');
    });

    it('belongs to the home it was linked to last, and is let go only by that one', async () => {
      const { alexaLinks } = opened().store;
      await alexaLinks.save('A', { household: 'h1', speaker: 's1' });
      await alexaLinks.save('A', { household: 'h2', speaker: 's2' });
      await alexaLinks.remove('A', 'h1');
      expect(await alexaLinks.find('A')).toEqual({ household: 'h2', speaker: 's2' });
      await alexaLinks.remove('A', 'h2');
      expect(await alexaLinks.find('A')).toBeNull();
    });
  });

  it('a plug leads to its household and council', async () => {
    const { plugLinks } = opened().store;
    await plugLinks.save('shellyplusplugs-a1', { household: 'h1', council: 'harbour' });
    expect(await plugLinks.find('shellyplusplugs-a1')).toEqual({ household: 'h1', council: 'harbour' });
    await plugLinks.remove('shellyplusplugs-a1', 'h1');
    expect(await plugLinks.find('shellyplusplugs-a1')).toBeNull();
  });

  it('a device that was made ready is opened by the code on its label, the last one that was printed', async () => {
    const { plugBoxes } = opened().store;
    await plugBoxes.save('kettle-0017', 'harbour', 'QRST-2345');
    await plugBoxes.save('kettle-0017', 'harbour', 'BCDF-6789');
    expect(await plugBoxes.check('kettle-0017', 'harbour', 'bcdf6789')).toBe('right');
    expect(await plugBoxes.check('kettle-0017', 'harbour', 'QRST-2345')).toBe('wrong');
    expect(await plugBoxes.check('kettle-0017', 'ashby', 'BCDF-6789')).toBe('wrong');
    expect(await plugBoxes.check('kettle-0018', 'harbour', '')).toBe('unknown');
  });

  describe('pairing words', () => {
    const until = monday + day;

    it('lead to their household in any order and case', async () => {
      const { pairing } = opened().store;
      expect(await pairing.issue(words, { household: 'h1', until }, monday)).toBe(true);
      expect(await pairing.pair(['River', ' candle', 'APPLE'], 'A', monday)).toEqual({
        kind: 'paired',
        household: 'h1',
      });
    });

    it('work once, and again for the Echo that used them', async () => {
      const { pairing } = opened().store;
      await pairing.issue(words, { household: 'h1', until }, monday);
      await pairing.pair(words, 'A', monday);
      expect(await pairing.pair(words, 'A', monday)).toEqual({ kind: 'paired', household: 'h1' });
      expect(await pairing.pair(words, 'B', monday)).toEqual({ kind: 'used', left: 2 });
    });

    it('are worth nothing once they are over, and can then be given to another home', async () => {
      const { pairing } = opened().store;
      await pairing.issue(words, { household: 'h1', until }, monday);
      expect(await pairing.issue(words, { household: 'h2', until }, monday)).toBe(false);
      expect((await pairing.pair(words, 'A', until)).kind).toBe('wrong');
      expect(await pairing.issue(words, { household: 'h2', until: until + day }, until)).toBe(true);
      expect(await pairing.pair(words, 'A', until)).toEqual({ kind: 'paired', household: 'h2' });
    });

    it('said wrongly three times lock that Echo for an hour, and no other', async () => {
      const { pairing } = opened().store;
      await pairing.issue(words, { household: 'h1', until }, monday);
      const wrong = ['apple', 'river', 'candles'];
      expect(await pairing.pair(wrong, 'A', monday)).toEqual({ kind: 'wrong', left: 2 });
      expect(await pairing.pair(wrong, 'A', monday + minute)).toEqual({ kind: 'wrong', left: 1 });
      const locked = { kind: 'locked', until: monday + 2 * minute + hour };
      expect(await pairing.pair(wrong, 'A', monday + 2 * minute)).toEqual(locked);
      expect(await pairing.pair(words, 'A', locked.until - 1)).toEqual(locked);
      expect(await pairing.pair(words, 'B', monday + 2 * minute)).toMatchObject({ kind: 'paired' });
      expect(await pairing.pair(words, 'B', locked.until)).toMatchObject({ kind: 'paired' });
    });

    it('that have served are told from wrong ones, and count as a try all the same', async () => {
      const { pairing } = opened().store;
      await pairing.issue(words, { household: 'h1', until }, monday);
      await pairing.pair(words, 'A', monday);
      expect(await pairing.pair(words, 'B', monday)).toEqual({ kind: 'used', left: 2 });
      expect(await pairing.pair(words, 'B', monday)).toEqual({ kind: 'used', left: 1 });
      expect(await pairing.pair(words, 'B', monday)).toMatchObject({ kind: 'locked' });
      expect((await pairing.pair(words, 'C', until)).kind).toBe('wrong');
    });

    it('can be tried again after the hour, three times', async () => {
      const { pairing } = opened().store;
      const tryAt = (at: number) => pairing.pair(['no', 'such', 'words'], 'A', at);
      for (let index = 0; index < 3; index += 1) await tryAt(monday);
      expect(await tryAt(monday + hour)).toEqual({ kind: 'wrong', left: 2 });
    });

    it('said wrongly many times at once are still looked at three times only', async () => {
      const { pairing } = opened().store;
      await pairing.issue(words, { household: 'h1', until }, monday);
      const guesses = Array.from({ length: 12 }, (_, index) =>
        pairing.pair(['a', 'b', `c${index}`], 'A', monday),
      );
      const wrong = (await Promise.all(guesses)).filter(({ kind }) => kind === 'wrong');
      expect(wrong.length).toBeLessThanOrEqual(2);
      expect(await pairing.pair(words, 'A', monday)).toMatchObject({ kind: 'locked' });
    });

    it('said rightly clear the wrong ones before', async () => {
      const { pairing } = opened().store;
      await pairing.issue(words, { household: 'h1', until }, monday);
      await pairing.pair(['a', 'b', 'c'], 'A', monday);
      await pairing.pair(words, 'A', monday);
      expect(await pairing.pair(['a', 'b', 'c'], 'A', monday)).toEqual({ kind: 'wrong', left: 2 });
    });
  });

  describe('texts that were sent', () => {
    const text = { at: monday, household: 'h1', episode: 'e1', who: 'carer:anne', about: 'alert' } as const;

    it('are found by phone, newest first, with the id they were given', async () => {
      const { rows, store } = opened();
      const later = { ...text, at: monday + minute, household: 'h2', episode: 'e2' };
      await store.sentTexts.about(anne, text);
      await store.sentTexts.about(anne, later);
      await store.sentTexts.accepted(anne, text, 'message-1');
      expect(await store.sentTexts.since(anne, monday)).toEqual([
        { ...later, messageId: null },
        { ...text, messageId: 'message-1' },
      ]);
      expect(await store.sentTexts.since(anne, monday + 1)).toHaveLength(1);
      expect(await store.sentTexts.since('+447700900102', monday)).toEqual([]);
      for await (const row of rows.all()) {
        expect(JSON.stringify(row)).not.toContain('7700900');
        expect(row).toMatchObject({
          expiresAt: Math.ceil((Number(row.sk.split('#')[1]) + 90 * day) / 1_000),
        });
      }
    });

    it('keep their id when the same text is announced again', async () => {
      const { sentTexts } = opened().store;
      await sentTexts.about(anne, text);
      await sentTexts.accepted(anne, text, 'message-1');
      await sentTexts.about(anne, text);
      expect(await sentTexts.since(anne, monday)).toEqual([{ ...text, messageId: 'message-1' }]);
    });
  });

  describe("a carer's link", () => {
    const link = { household: 'h1', episode: 'e1', who: 'carer:anne', until: monday + day } as const;

    it('leads to what it is about until it is over; a token nobody was given leads nowhere', async () => {
      const { carerLinks } = opened().store;
      const token = await carerLinks.issue(link);
      expect(token).toMatch(/^[\w-]{22}$/);
      expect(await carerLinks.find(token, monday)).toEqual(link);
      expect(await carerLinks.find(token, link.until)).toBeNull();
      expect(await carerLinks.find(`${token.slice(1)}A`, monday)).toBeNull();
      expect(await carerLinks.find('', monday)).toBeNull();
    });

    it('is the same token each time, and another for each carer and episode', async () => {
      const { carerLinks } = opened().store;
      const token = await carerLinks.issue(link);
      expect(await carerLinks.issue(link)).toBe(token);
      expect(await carerLinks.issue({ ...link, who: 'duty' })).not.toBe(token);
      expect(await carerLinks.issue({ ...link, episode: 'e2' })).not.toBe(token);
    });

    it('outlives one change of the link key, not two', async () => {
      const { hashes, store } = opened();
      const token = await store.carerLinks.issue(link);
      hashes.linkKeys.splice(0, 2, 'link key of April', 'link key of March');
      expect(await store.carerLinks.find(token, monday)).toEqual(link);
      hashes.linkKeys.splice(0, 2, 'link key of May', 'link key of April');
      expect(await store.carerLinks.find(token, monday)).toBeNull();
    });

    it('is not written anywhere', async () => {
      const { rows, store } = opened();
      const token = await store.carerLinks.issue(link);
      for await (const row of rows.all()) expect(JSON.stringify(row)).not.toContain(token);
    });
  });
}
