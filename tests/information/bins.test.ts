import { readBins } from '../../lambda/information';
import { binsIn } from '../../lambda/information/bins';
import { at, calendar, event, itemsOf, london } from './frame';

const daysOf = (text: string, frame = london): string[] =>
  itemsOf(readBins(text, frame)).known.map(
    ({ date, bins }) => `${date} ${bins.map(({ name }) => name).join('+')}`,
  );

test('a round of whole days is known by its dates, through both changes of clocks', () => {
  const text = calendar(
    event('DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=WEEKLY;INTERVAL=2', 'SUMMARY:Recycling'),
    event(
      'DTSTART;VALUE=DATE:20260112',
      'RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231',
      'SUMMARY:Refuse Collection',
    ),
  );
  expect(daysOf(text, at('2026-03-27T12:00:00Z')).slice(0, 3)).toEqual([
    '2026-03-30 recycling',
    '2026-04-06 refuse',
    '2026-04-13 recycling',
  ]);
  expect(daysOf(text, at('2026-10-23T22:30:00Z')).slice(0, 2)).toEqual([
    '2026-10-26 recycling',
    '2026-11-02 refuse',
  ]);
});

test('a day that was moved is left out where it was and stands where it is', () => {
  const text = calendar(
    event(
      'DTSTART;VALUE=DATE:20260302',
      'RRULE:FREQ=WEEKLY;COUNT=2',
      'EXDATE;VALUE=DATE:20260309',
      'SUMMARY:Bins',
    ),
    event('DTSTART;VALUE=DATE:20260311', 'SUMMARY:Bins'),
  );
  expect(daysOf(text)).toEqual(['2026-03-02 bins', '2026-03-11 bins']);
});

test('hours of the lorry count as their local day', () => {
  const text = calendar(event('DTSTART:20260706T233000Z', 'DTEND:20260707T010000Z', 'SUMMARY:Recycling'));
  expect(daysOf(text, at('2026-07-06T10:00:00Z'))).toEqual(['2026-07-07 recycling']);
});

test('bins of one day are one collection, each of them once', () => {
  const day = 'DTSTART;VALUE=DATE:20260303';
  expect(
    daysOf(calendar(event(day, 'SUMMARY:Recycling'), event(day, 'SUMMARY:Recycling and food waste'))),
  ).toEqual(['2026-03-03 recycling+food waste']);
});

test.each([
  ['Blue bin (recycling)', [{ name: 'the blue bin', ids: ['recycling', 'blue'] }]],
  ['Refuse Collection', [{ name: 'refuse', ids: ['rubbish'] }]],
  ['Your Green Bin collection day', [{ name: 'the green bin', ids: ['green'] }]],
  [
    'Recycling & Food Waste',
    [
      { name: 'recycling', ids: ['recycling'] },
      { name: 'food waste', ids: ['food'] },
    ],
  ],
  ['Collection', []],
])('"%s" empties %j', (summary, bins) => {
  expect(binsIn(summary)).toEqual(bins);
});
