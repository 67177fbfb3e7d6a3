import { answeringRate, askingDeadline, type AskingRecord, silenceDeadline } from '../../lambda/routine';
import { HOUR, live, newLife, pensioner, ZONE } from './made-up-home';

const never: AskingRecord = { echo: 'speaks', answered: 0, unanswered: 0, asked: [] };
const home = live(newLife(), { days: 60, habits: () => pensioner });
const ask = (record: AskingRecord) => askingDeadline(home.routine, [], home.last, ZONE, 0.5, record)!;
const alert = silenceDeadline(home.routine, [], home.last, ZONE, 0.5)!;

test('Before anybody was asked, a speaking Echo is taken to be answered 8 times in 10 and a chime 5', () => {
  expect(answeringRate(never)).toBeCloseTo(0.8);
  expect(answeringRate({ ...never, echo: 'chimes' })).toBeCloseTo(0.5);
});

test('Who answers is asked earlier than a carer would be told; who never answers is not', () => {
  expect(ask({ ...never, answered: 20 }).at).toBeLessThanOrEqual(ask(never).at);
  expect(ask(never)).toMatchObject({ early: true });
  expect(ask(never).at).toBeLessThan(alert.at);
  expect(ask({ ...never, unanswered: 500 }).at).toBeGreaterThan(ask(never).at);
});

test('When the askings of the month or of the day are spent, the asking comes at the alert itself', () => {
  const early = ask(never).at;
  const spent = [5, 10, 15, 20].map((days) => early - days * 24 * HOUR).reverse();
  expect(ask({ ...never, asked: spent })).toEqual({ ...alert, alertAt: alert.at, early: false });
  expect(ask({ ...never, asked: [early - 5 * HOUR] })).toEqual({ ...alert, alertAt: alert.at, early: false });
  expect(ask({ ...never, asked: spent.slice(1) })).toMatchObject({ at: early, early: true });
});
