import { understood } from './understood';

describe('a call for help is never lost', () => {
  test.each([
    'i need help',
    'I need some help please',
    'help me',
    'help me please',
    'get help',
    'call for help',
    'for help',
    'ring somebody',
    'ring someone for me',
    'send somebody',
    'can somebody come',
    'someone help me',
    "I've fallen and I can't get up",
    "I'm on the floor",
    'I feel dizzy',
    "I can't breathe",
    'there is a smell of gas',
    'my chest hurts',
    'please get hold of my daughter for me',
    'tell my carer I need help',
    'get our Janet quick',
    'I need the toilet',
    'could I have a drink of water',
    "I don't feel safe to get up",
    'somebody must come to me',
    'oh god help me',
    'I feel rum',
    'I feel like death warmed up',
    "I haven't had a bite all day",
    'I slid off the chair and here I am',
    "my mouth's like sandpaper",
    "the boiler's packed up and I'm perished",
    "I've wet the bed",
    "I'm at my wits' end",
  ])('"%s" calls somebody', (utterance) => {
    expect(understood(utterance).intent).toBe('AskForHelpIntent');
  });

  test('a bare "help" goes to Help, which asks first whether to call somebody', () => {
    expect(understood('help').intent).toBe('AMAZON.HelpIntent');
  });

  test.each(['I need help', 'get help', 'ring somebody', 'can somebody come', 'for help'])(
    '"%s" names neither need nor person',
    (utterance) => {
      expect(understood(utterance).slots).toEqual({});
    },
  );

  test.each([
    'play Bridge Over Troubled Water',
    "I think I'll have a bath",
    "what's the weather going to be like tomorrow",
    'set a timer for twelve minutes',
    'play Help by the Beatles',
    'turn the lights off',
    'who won the Grand National',
    'add milk to my shopping list',
    "I've had a lovely cup of tea with Joan",
  ])('"%s" calls nobody', (utterance) => {
    expect(understood(utterance).intent).not.toBe('AskForHelpIntent');
  });
});
