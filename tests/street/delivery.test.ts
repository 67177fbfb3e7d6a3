import { mary, smallStreet, type SmallStreet } from './small-street';

let small: SmallStreet;
beforeEach(async () => {
  small = await smallStreet();
  await small.ask('POST', '/local/setup', mary);
});
afterEach(() => small.street.close());

const [anne, bob, duty] = ['+447700900101', '+447700900102', '+447700900199'];
const say = (text: string) => small.ask('POST', '/local/echo/say', { text });
const later = (advance: string) => small.ask('POST', '/local/clock', { advance });
const calls = async () => {
  const { body } = await small.ask('GET', '/local/phones/calls');
  return (body as { calls: { to: string; says: string }[] }).calls;
};

test('a number that has opted out is found out by the delivery log: the next carer is told at once', async () => {
  small.street.phones.behave(anne, 'opted-out');
  await say('Alexa, ask good neighbour for help');
  expect(small.street.phones.to(anne)).toEqual([]);
  await later('30s');
  expect(small.street.phones.to(bob).map(({ text }) => text)).toEqual([expect.stringContaining('Mary')]);
  expect(small.logged).toContainEqual(expect.objectContaining({ what: 'text-undelivered' }));
  expect(small.logged).toContainEqual(
    expect.objectContaining({ what: 'operations', facts: { about: 'number-refused' } }),
  );
});

test('an account at its spending limit sends no text: operations and whoever is on duty hear of it', async () => {
  small.street.phones.limitReached(true);
  await say('Alexa, ask good neighbour for help');
  await later('30s');
  expect(small.logged).toContainEqual(
    expect.objectContaining({ what: 'operations', facts: { about: 'texts-failing' } }),
  );
  const mails = small.street.topicMessages().filter(({ topicArn }) => topicArn.endsWith(':duty'));
  expect(mails).toEqual([expect.objectContaining({ subject: 'Texts about Mary are not going out.' })]);
  expect(mails[0]?.message).toMatch(/Mary asked for help at 10:00\.[^]*\/r\/[\w-]{22}/);
});

test('at night the phone rings too: the call says it twice, and the text takes the answer', async () => {
  await later('13h');
  await say('Alexa, ask good neighbour for help');
  const rung = await calls();
  expect(rung.map(({ to }) => to)).toEqual([anne]);
  expect(rung[0]?.says.match(/Mary asked for help at 23:00\./g)).toHaveLength(2);
  expect(rung[0]?.says).toContain('Please look at the text');
  await small.ask('POST', '/local/phones/reply', { from: anne, text: '1' });
  await later('30m');
  expect(await calls()).toHaveLength(1);
});

test('the duty team is rung at every step, others by day are not', async () => {
  await say('Alexa, ask good neighbour for help');
  expect(await calls()).toEqual([]);
  await later('16m');
  expect((await calls()).map(({ to }) => to)).toEqual([duty]);
});
