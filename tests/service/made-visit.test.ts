import { madeVisitOf } from '../../lambda/functions/keep-made-visit';
import {
  hour,
  minute,
  newHome,
  type ClosedEpisode,
  type Visit,
  type VisitReport,
} from '../../lambda/household';
import { aProfile, allAgreed } from '../household/a-home';

const closedAt = Date.parse('2026-03-02T10:30Z');
const home = newHome(aProfile({}), allAgreed, closedAt - hour);
const ended = (by: ClosedEpisode['by'], report?: VisitReport): ClosedEpisode => ({
  id: 'e1',
  openedAt: closedAt - hour,
  closedAt,
  outcome: 'fine',
  by,
  concerns: [],
  told: [],
  ...(report && { report }),
});
const planned = (at: number, wholeDay = false): Visit => ({
  id: `v${at}`,
  at,
  until: at + 30 * minute,
  wholeDay,
  who: null,
  what: 'Care visit',
});

test('what a carer wrote down is a visit: when it began, its minutes, its cost in pence and the note', () => {
  const report = { minutes: 25, cost: 1_150, note: 'All well' };
  expect(madeVisitOf(home, ended('carer:anne', report), [])).toEqual({
    id: 'page-e1',
    provider: 'Anne',
    planned: null,
    made: { at: closedAt - 25 * minute, minutes: 25 },
    cost: 1_150,
    note: 'All well',
    from: 'carers-page',
  });
});

test('it is the planned visit nearest in time, unless all are more than two hours away or stand for a day', () => {
  const report = { minutes: 30 };
  const near = closedAt - 90 * minute;
  const roster = [planned(closedAt - 4 * hour), planned(near), planned(closedAt - 30 * minute, true)];
  expect(madeVisitOf(home, ended('carer:anne', report), roster)?.planned).toEqual({ at: near, minutes: 30 });
  expect(madeVisitOf(home, ended('carer:anne', report), roster.slice(0, 1))?.planned).toBeNull();
});

test('where nobody wrote anything down, or staff ended it from afar, there was no visit', () => {
  expect(madeVisitOf(home, ended('carer:anne'), [])).toBeNull();
  expect(madeVisitOf(home, ended('staff', { minutes: 5 }), [])).toBeNull();
});
