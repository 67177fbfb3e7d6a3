import { readFileSync } from 'node:fs';
import { milesBetween } from '../../lambda/household';
import { readActivities } from '../../lambda/information';
import { itemsOf, london, saysOf } from './frame';

const page = (...services: unknown[]): string => JSON.stringify({ total_pages: 3, contents: services });
const one = (
  edits: object,
): ReturnType<typeof itemsOf<{ activities: { name: string }[] }>>['activities'][number] =>
  itemsOf(readActivities(page({ id: 'a', name: 'Choir', ...edits }), london)).activities[0] as never;

test('a page of services is read with its sessions, place, cost and access', () => {
  const text = readFileSync('stories/information/harbour-services.json', 'utf8');
  const { activities, pages } = itemsOf(readActivities(text, london));
  expect(pages).toBe(1);
  expect(activities.map(({ name, interests }) => [name, interests])).toEqual([
    ['Harbour Lunch Club', ['lunch-club']],
    ['Harbour Singers', ['singing']],
    ['Singing for the Brain', ['singing']],
  ]);
  expect(activities[0]).toMatchObject({
    sessions: [{ weekday: 4, opens: '12:00' }],
    place: 'Harbour Hall',
    at: { latitude: 50.72, longitude: -1.88 },
    cost: 450,
    access: 'step-free access',
  });
});

test.each([
  [{ cost_options: [{ option: 'Free' }] }, { cost: 0 }],
  [{ cost_options: [{ amount: '3.20' }] }, { cost: 320 }],
  [{ cost_options: [{ option: 'Donations welcome' }] }, { cost: 'Donations welcome' }],
  [{}, { cost: null, sessions: [], place: null, at: null }],
  [
    { schedules: [{ byday: 'MO,WE', opens_at: '10:00:00' }] },
    {
      sessions: [
        { weekday: 1, opens: '10:00' },
        { weekday: 3, opens: '10:00' },
      ],
    },
  ],
  [{ schedules: [{ byday: '1TU', opens_at: null }] }, { sessions: [{ weekday: 2, opens: null }] }],
  [{ schedules: [{ byday: 'MO', valid_to: '2025-01-01' }] }, { sessions: [] }],
])('%j is read as %j', (written, read) => {
  expect(one(written)).toMatchObject(read);
});

test('services that are over are left out, and those that make no sense are skipped by their place', () => {
  const read = readActivities(
    page({ id: 'a', name: 'Old', status: 'inactive' }, { name: 'No id' }, 7),
    london,
  );
  expect(read).toMatchObject({ kind: 'read', count: 3, items: { activities: [], pages: 3 } });
  expect(read.kind === 'read' && read.skipped.map(({ where }) => where)).toEqual(['service 2', 'service 3']);
});

test.each([
  ['', 'it is no JSON'],
  ['{"contents": {}}', 'it is no page of services: there is neither "contents" nor a list'],
  ['[1, 2', 'it is no JSON'],
  ['null', 'it is no page of services: there is neither "contents" nor a list'],
])('%j is refused', (text, says) => {
  expect(saysOf(readActivities(text, london))).toBe(says);
});

test('a degree of latitude is sixty-nine miles', () => {
  expect(milesBetween({ latitude: 50, longitude: 0 }, { latitude: 51, longitude: 0 })).toBeCloseTo(69.1, 0);
});
