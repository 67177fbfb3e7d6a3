import { toUtterance } from '../../local/street/echo/invocation';

describe('what Alexa makes of words before the skill hears them', () => {
  it.each([
    'Alexa, open Good Neighbour',
    'alexa open good neighbor',
    'Alexa, start good neighbour!',
    'alexa, talk to good neighbour',
    'alexa, good neighbour',
  ])('%j opens the skill', (text) => {
    expect(toUtterance(text)).toEqual({ kind: 'launch' });
  });

  it.each([
    ['alexa, ask good neighbour for help', 'help'],
    ["Alexa, tell good neighbour that I've had a fall", "i've had a fall"],
    ['alexa, ask good neighbour to call Anne.', 'call anne'],
    ['alexa, ask good neighbour if anyone is coming', 'if anyone is coming'],
    ['alexa, ask good neighbour who knows', 'who knows'],
    ['alexa, open good neighbour and call for help', 'call for help'],
    ['alexa, get help from good neighbour', 'get help'],
    ['alexa, tell good neighbour I’m okay', "i'm okay"],
  ])('%j asks the skill for %j in one breath', (text, words) => {
    expect(toUtterance(text)).toEqual({ kind: 'one-shot', words });
  });

  it('says what is for Alexa alone, and what has no wake word', () => {
    expect(toUtterance('alexa, what time is it')).toEqual({ kind: 'not-for-us', words: 'what time is it' });
    expect(toUtterance('Yes, please.')).toEqual({ kind: 'plain', words: 'yes, please' });
  });
});
