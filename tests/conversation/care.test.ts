import { exampleProfile } from '../store/example-home';
import { marysHouse } from './marys-house';
import { play } from './script';

const [anne, bob] = exampleProfile('x').carers;
const carers = [
  { ...anne!, role: 'family', relation: 'daughter' } as const,
  { ...bob!, role: 'care-worker', hours: null } as const,
];
const house = (care = {}) => marysHouse({ profile: { carers, promise: null, ...care } });

describe('a request for something', () => {
  test.each([
    ['drink', "I've told Bob that you'd like something to drink.", 'something to drink'],
    ['food', "I've told Bob that you'd like something to eat.", 'something to eat'],
    ['toilet', "I've told Bob that you need a hand.", 'asked for help'],
    ['moving', "I've told Bob that you need a hand to move.", 'a hand to move'],
    ['medicine', "I've told Bob that you need a hand.", 'asked for help'],
    ['company', "I've told Anne that you'd like some company.", 'some company'],
    ['call-back', "I've told Anne that you'd like a phone call.", 'a phone call'],
    ['repair', "I've told Anne that something needs a repair.", 'needs a repair'],
  ])('%s goes to whom it is for, and says so', async (need, said, text) => {
    const who = said.includes('Bob') ? 'Bob' : 'Anne';
    await play(
      house(),
      `U: ask AskForHelpIntent need=${need}\nA: ${said}\nsession: closed\n${who} gets: ${text}\nno texts`,
    );
  });

  test('can be heard back: what was asked, who was told and who answered', async () => {
    await play(
      house(),
      `
      U: ask AskForHelpIntent need=drink
      later: 3
      U: ask WhoKnowsIntent
      A: something to drink
      A: I told Bob
      Bob: going
      U: ask WhoKnowsIntent
      A: Bob says he's on his way.
      Bob: fine
      U: ask WhoKnowsIntent
      A: something to drink
      A: Bob let me know
      `,
    );
  });

  test('beside a fall does not hide the fall', async () => {
    await play(
      house(),
      `
      U: ask AskForHelpIntent need=fall
      Anne gets: had a fall
      Bob gets: had a fall
      Anne: going
      U: ask AskForHelpIntent need=drink
      A: Anne says she's on her way.
      Anne gets: /^Update: .*had a fall.*something to drink/
      `,
    );
  });
});

describe('"ring my daughter"', () => {
  test.each(['daughter', 'my_daughter', 'Anne'])('%s: is told first', async (person) => {
    await play(
      house({ carers: [...carers].reverse() }),
      `U: ask AskForHelpIntent person=${person}\nA: I've told Anne.\nAnne gets: Mary`,
    );
  });

  test('is a call within a session too, without being asked twice', async () => {
    await play(house(), "U: open\nU: AskForHelpIntent person=carer\nA: I've told Bob.");
  });

  test('goes to the others where nobody is known as that', async () => {
    await play(house(), "U: ask AskForHelpIntent person=my_son\nA: I've told Anne.");
  });

  test('tells nobody who is not to be told', async () => {
    const hidden = carers.map((each) => (each.name === 'Anne' ? { ...each, notToBeTold: true } : each));
    await play(house({ carers: hidden }), "U: ask AskForHelpIntent person=daughter\nA: I've told Bob.");
  });
});

test('a message for "my carer" goes to the one who is that, and to anybody where nobody is', async () => {
  await play(house(), 'U: ask LeaveMessageIntent person=my_carer message=no_milk\nA: on to Bob');
  await play(marysHouse(), 'U: ask LeaveMessageIntent person=my_carer message=no_milk\nA: on to Anne');
});
