import { firstNameOf } from '../../lambda/household';
import { Life } from './a-home';

test('who is the wrong number hears that they are left out, and nothing more of this home', () => {
  const life = new Life().asksForHelp('fall').replies('Anne', 'wrong-number').replies('Bob', 'going');
  expect(life.texts.filter((text) => text.startsWith('anne'))).toEqual(['anne alert', 'anne thanks']);
  life.replies('Bob', 'fine').waits(60);
  expect(life.texts.filter((text) => text.startsWith('anne'))).toEqual(['anne alert', 'anne thanks']);
});

test('people are called by a name, not by a title', () => {
  const names = [
    'Mary Hughes',
    'Mrs Olu Ade',
    'Dr. Ron Pike',
    'Mrs Patel',
    'Sheila',
    'Lady Jane Grey',
    'Sir',
  ];
  expect(names.map(firstNameOf)).toEqual(['Mary', 'Olu', 'Ron', 'Mrs Patel', 'Sheila', 'Jane', 'Sir']);
});
