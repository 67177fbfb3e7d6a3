import type { JournalFact, JournalLine } from '../../lambda/household';
import { timelineGroups } from '../../lambda/words/console';
import { profile } from '../web/marys-home';

const start = Date.UTC(2026, 2, 2, 10, 0);
const newestFirst = (...facts: JournalFact[]): JournalLine[] =>
  facts.map((fact, place) => ({ ...fact, seq: place + 1, at: start + place * 1_000 })).reverse();
const said = (...facts: JournalFact[]) =>
  timelineGroups(newestFirst(...facts), profile).map(({ says, lines }) => [says, lines.length]);

test('a worry with all that belongs to it is one thing, and what came before and after stands by itself', () => {
  const staff = { id: 's', name: 'Priya' };
  const lines = newestFirst(
    { kind: 'resumed' },
    { kind: 'help-asked', need: 'fall', repeated: false },
    { kind: 'episode-opened', episode: 'e', concern: 'help' },
    { kind: 'told', episode: 'e', who: 'carer:anne' },
    { kind: 'text-sent', who: 'carer:anne', about: 'alert' },
    { kind: 'replied', episode: 'e', who: 'carer:anne', answer: 'going' },
    { kind: 'staff', staff, did: 'note-call', what: '', note: 'rang her' },
    { kind: 'episode-closed', episode: 'e', outcome: 'seen-at-home', by: 'staff' },
    { kind: 'text-sent', who: 'carer:anne', about: 'ended' },
    { kind: 'staff', staff, did: 'edit', what: 'the list', note: 'why' },
  ).map((line) => (line.seq === 2 ? { ...line, at: line.at + 1_000 } : line));
  expect(timelineGroups(lines, profile).map(({ lines: { length } }) => length)).toEqual([1, 8, 1]);
  expect(timelineGroups(lines, profile)[1]?.says).toBe(
    'A worry: a call for help. It ended: Seen and helped at home (closed by staff).',
  );
});

test('a check-in is one thing with its answers; a day of reminders is one', () => {
  expect(
    said(
      { kind: 'check-in-due', date: '2026-03-02' },
      { kind: 'check-in-begun', date: '2026-03-02' },
      { kind: 'check-in-answered', question: 'sleep', answer: 'no' },
      { kind: 'check-in-answered', question: 'mood', answer: 'all-right' },
      { kind: 'check-in-over', date: '2026-03-02', finished: true },
      { kind: 'reminder-done', reminder: 'r', what: 'have a drink', due: start, by: 'plug' },
      { kind: 'reminder-done', reminder: 'r', what: 'have a drink', due: start, by: 'plug' },
    ),
  ).toEqual([
    ['Reminders done: “have a drink” (2 times).', 2],
    ['Check-in: slept well: no; how they are in themselves: all right.', 5],
  ]);
});

test('nothing is lost and nothing stands twice, wherever a page of it begins', () => {
  const whole = newestFirst(
    { kind: 'episode-opened', episode: 'e', concern: 'silence' },
    { kind: 'asked', episode: 'e', how: 'chimed' },
    { kind: 'linked', speaker: 's' },
    { kind: 'text-sent', who: 'duty', about: 'alert' },
    { kind: 'episode-closed', episode: 'e', outcome: 'fine', by: 'signal' },
    { kind: 'text-sent', who: 'duty', about: 'ended' },
  );
  for (let from = 0; from < whole.length; from += 1)
    for (let to = from + 1; to <= whole.length; to += 1) {
      const page = whole.slice(from, to);
      const found = timelineGroups(page, profile).flatMap(({ lines }) => lines.map(({ seq }) => seq));
      expect(found.sort()).toEqual(page.map(({ seq }) => seq).sort());
    }
});
