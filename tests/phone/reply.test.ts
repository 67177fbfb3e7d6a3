import type { Meaning } from '../../lambda/phone/reply';
import { understandReply } from '../../lambda/phone/reply';

const said: Record<Meaning, string[]> = {
  going: [
    '1', '1.', '1!', ' 1 ', '1 x', '(1)', '#1', '"1"', '1️⃣', '１', 'One', '1 1', '1 thanks', '1 - on my way', '1, going now',
    'yes', 'Yes.', 'YES', 'yep', 'Yeah sure', 'aye', 'y', 'Yes please', 'ok yes', 'Yes I can', 'yes will do', 'Will do',
    'Yes on my way x', 'on my way', 'On my way!!', 'on my way now', 'on way', 'omw', 'OMW x', 'Im on my way', "I'm on my way",
    'I’m on my way', 'I am on my way.', 'we are on our way', 'on me way', 'ok on my way', '👍🏻 on way', 'On my way 🚗💨',
    'on it', "I'm on it", 'im going', "I'm going", 'going', 'going now', 'Going round now', 'going over there now',
    'coming', 'coming now', 'Heading over', "I'm heading there now", 'popping round now', 'just popping over',
    "I'll go", 'ill go', 'I will go', 'will go now', "I'll pop round", 'ill pop in', "I'll come over", "I'll nip round",
    "I'll check on her", 'ill look in on her', "I'm going to see her", 'going to check on mum', 'gonna go see her',
    'i can go', 'I can be there in 10', 'be there in 10', 'Be there in 10 mins', 'be there soon', "I'll be there shortly",
    'ill be right there', 'will be there in half an hour', 'on my way in 20 mins', 'On my way, about 15 minutes',
    'on my way 20mins', 'there in an hour, on my way', '10 minutes away', "I'm 5 mins away", 'nearly there',
    'leaving now', "I'll leave now", 'leaving in 5', 'leaving work now', "I'm leaving", 'just setting off', 'set off now',
    'driving over now', 'walking round there', 'jumping in the car now', 'hi, on my way, thanks', 'Hello. 1. Thanks',
    'sorry! on my way', 'no problem, on my way',
    'no worries going now', 'On my way to mums', 'on my way to her house', 'going round to see her', 'yes on my way mum',
    'On my way. Is she ok?', 'on my way whats wrong', "On my way. What's happened?", 'omw is she ok', '1. What happened?',
    'On my way. Poor thing, tell her to hang on.', 'Oh no, poor mum! On my way', 'oh dear. going now',
    "cant talk on my way", 'on my way as fast as i can', "I've got this", 'I’ll do it', "I'll take this one",

  ],
  cannot: [
    '2', '2.', ' 2 ', '2 sorry', 'Two', '2️⃣', '2. At work', 'no', 'No.', 'nope', 'Nah sorry', 'No sorry', 'sorry no', 'no thanks',
    "can't", 'cant', 'I cant', 'cannot', "Can't sorry", 'cant sorry at work', "Sorry, can't, I'm at work", 'sorry cant make it',
    "I can't go", 'cant get there', "can't do it today", "I can't right now", 'I cannot come, away on holiday',
    "I won't be able to", 'wont be able to go', 'not able to', 'unable to attend', "I'm not going", 'im not going', 'not coming',
    "I'm not going to make it", 'not going to be able to come', 'not available', 'unavailable', 'not today sorry',
    "can't I'm on a train", 'cant im in hospital', "can't because I'm abroad", 'no im at work', 'No. On holiday',
    "Can't. Is she ok?", "can't leave work", 'No, busy', 'stuck in traffic, cant make it after all', "I can't come after all",
  ],
  there: [
    'already there', "I'm already there", 'im here', "I'm here", 'here now', 'there', "I'm there", 'just arrived', 'arrived',
    'got here', 'just got there', "I'm at the house", 'im at mums', 'at her flat now', 'with her now', "I'm with her",
    'with mum', 'sitting with her', 'seen her', '1 already there', "Yes I'm with her", "I'm with her. She's on the floor",
    "I'm at her door",
  ],
  fine: [
    "spoke to mum she's fine", "Spoke to her, she's fine", 'Spoken to her and shes ok', "just spoke to her she's fine",
    'rang her, all good', 'called her she is fine', 'phoned her. fine.', 'seen her shes ok', 'She is fine', "she's fine",
    'shes ok', "She's ok thanks", "He's fine", 'mum is fine', "mum's ok", 'mums fine', 'all ok false alarm', 'false alarm',
    'False alarm sorry', 'it was a false alarm', 'all ok here', 'Everything is fine here', "I'm with her, she's fine",
    'with her now, all ok', 'popped in, she was fine', 'Spoke to her she was fine', '1 she is fine',
    "Spoke to her, she's fine. Had just popped to the shops", "spoke to her she says she's ok", "Checked on her, she's all right",
    'been round shes ok', "She's fine, I'm with her", "Can't go but spoke to her, she's fine",
  ],
  ringing: [
    "I'll ring her", 'ill ring her', 'I will call her', 'will ring mum', 'ringing her now', 'calling her', "I'm calling her now",
    'phoning her now', 'just going to ring her', 'gonna call her', 'about to ring her', "I'll give her a ring",
    'ill give mum a call', 'trying to ring her', 'trying to get hold of her', "I'll ring her now x", 'let me call her',
    "can't go but I'll ring her", "I'll try and ring her", 'Yes ringing her', "I'll just phone her first",
  ],
  'wrong-number': [
    'wrong number', 'Wrong number!', 'You have the wrong number', 'sorry wrong number', "you've got the wrong number mate",
    'wrong person', 'think you have the wrong number', 'Wrong number. Who is this?', 'no wrong number', 'u have wrong number',
  ],
  leave: ['LEAVE', 'leave', 'Leave.', 'leave please', 'Please leave', 'STOP', 'unsubscribe', 'stop texting me', 'take me off this list'],
  how: ['HOW', 'how', 'How?', ' how '],
}; // prettier-ignore

describe.each(Object.entries(said))('A carer who is understood as %s', (meaning, texts) => {
  test.each(texts)('%j', (text) => {
    expect(understandReply(text, { names: ['Mary'] })).toMatchObject({ kind: meaning });
  });
});

const doubted = {
  empty: ['', '  ', '...', '😀', '\n', '!!!'],
  noncommittal: ['ok', 'OK.', 'k', 'thanks', '👍', '👎', 'noted', 'got it', 'Thank you x', 'received', 'all good', 'fine', '1 sec',
    '1 min', '2 mins', '10 mins', 'hello', "I'm at work", "I'm driving", 'spoke to her', 'soon'],
  question: ['are you sure?', "what's wrong?", 'whats happened', 'who is this?', 'who is this', 'is she ok?', 'is she ok', 'how is she?',
    'Yes?', '1?', '1 ?', 'on my way?', 'can you ring her', 'should I go', 'has anyone gone?', 'are you going', 'is bob going?', 'when are you on your way',
    'Mary?', "She's fine?", 'Yes, who is this?', 'why'],
  automatic: [
    "I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get where I'm going.",
    "(I'm not receiving notifications. If this is urgent, reply “urgent” to send a notification through with your original message.)",
    'Automatic reply: I am away', 'Out of office', 'Liked “Mary has asked for help. Going?”', 'Reacted 👍 to “Mary needs you”',
    'Mary has asked for help. Reply 1 if you are going, 2 if you cannot.', 'Laughed at "1"',
  ],
  contradictory: ['1 cant', '2 on my way', 'yes no', 'yes I cant', 'No, on my way', "Yes I'm at work", "no she's fine", '1 wrong number',
    'I am going but I cant', 'she was fine', 'No all ok', '3 on my way', 'going out'],
  later: ["can't get there until 6", 'on my way at 6pm', "I'll go later", 'going tomorrow', 'be there in 2 hours', 'going after work',
    'I can go at 10:30', 'be there by 5', 'on my way in 90 minutes', "I'll ring her tonight", '1 in 3 hours', 'on my way in 2 days'],
  'other-words': ["I'm going to bed", 'on my way to the airport', 'on my way home', 'Bob is going', 'bob is on his way',
    "she's going", 'he said he is going', 'ask Bob', 'going to the shops', "I'm going to be late for work", 'not sure', 'maybe',
    'I might go', "I'll try to get there", 'if nobody else can I will go', 'on my way unless bob is', 'not on my way', 'not on it',
    "I'm not there", 'not there yet', "she's not fine", 'she is not ok', "she isn't fine", 'hope she is ok', 'she will be fine',
    'I think shes fine', 'she was fine yesterday', 'she was fine when I left', 'No answer from her', 'rang her no answer',
    "can't get hold of her", 'cant hear you', 'call 999', 'ring me', 'call me please', 'call her', 'someone is with her',
    'someone call her', 'nobody there', 'who knows, one of us', 'no one', 'none of us', 'never going', "I'm going. To bed",
    "I'm going. Not", 'On my way. Actually wait', "She's fine. Fallen over though", 'false alarm but she has fallen',
    'not a false alarm', 'test', 'asdf', 'yesterday', 'goin nowhere', 'I was on my way', '07700900123',
    '12', '11', '100', '1 maybe', '1 if bob cant', 'leave it to me', "I'll leave it", 'she wants to leave', 'wrong'],
}; // prettier-ignore

describe.each(Object.entries(doubted))('A text that acknowledges nothing: %s', (doubt, texts) => {
  test.each(texts)('%j', (text) => {
    expect(understandReply(text, { names: ['Mary'] })).toMatchObject({ kind: 'unclear', doubt });
  });
});

describe('Who has taken it on and was asked to reply FINE', () => {
  const after = (text: string) =>
    understandReply(text, { names: ['Mary'], signature: 'Anne', tookOn: true }).kind;

  test.each(['FINE', 'fine', 'Fine.', 'fine thanks', 'all fine', 'Mary fine', 'ok fine x', 'Fine, Anne'])(
    'closes it with %j',
    (text) => {
      expect(after(text)).toBe('fine');
    },
  );

  test.each([
    'ok',
    'thanks',
    '👍',
    'all good',
    'fine?',
    'fine, later',
    'not fine',
    'fine at 10 tomorrow',
    "fine, I'm at work",
  ])('does not with %j', (text) => {
    expect(after(text)).not.toBe('fine');
  });

  test('before that the same word may be about anything', () => {
    expect(understandReply('FINE', { names: ['Mary'] }).kind).toBe('unclear');
  });
});

describe('A carer of several homes', () => {
  const names = ['Mary', 'John', 'Siân'];

  test.each([
    ['1 Mary', 'going', [1], ['mary']],
    ['Mary 1', 'going', [1], ['mary']],
    ['1 for Mary', 'going', [1], ['mary']],
    ['1, mary please', 'going', [1], ['mary']],
    ['2 John', 'cannot', [2], ['john']],
    ['on my way to Mary', 'going', [], ['mary']],
    ["going to Mary's now", 'going', [], ['mary']],
    ["Mary's fine", 'fine', [], ['mary']],
    ['Spoke to SIAN she is ok', 'fine', [], ['sian']],
    ['yes Mary', 'going', [], ['mary']],
    ['with john', 'there', [], ['john']],
    ['Mary', 'choice', [], ['mary']],
    ['Mary and John', 'choice', [], ['mary', 'john']],
    ['1 and 2', 'choice', [1, 2], []],
    ['1 & 2', 'choice', [1, 2], []],
    ['1,2', 'choice', [1, 2], []],
    ['3', 'choice', [3], []],
  ])('who texts %j', (text, kind, digits, said) => {
    expect(understandReply(text, { names })).toEqual({ kind, digits, names: said });
  });

  test.each([
    ['1', 'choice', [1], []],
    ['2', 'choice', [2], []],
    ['2 on my way', 'going', [2], []],
    ['2 cant', 'cannot', [2], []],
    ['John', 'choice', [], ['john']],
    ['both', 'unclear', [], ['both']],
  ])('who was asked which home and texts %j', (text, kind, digits, said) => {
    expect(understandReply(text, { names, digits: 'choice' })).toMatchObject({ kind, digits, names: said });
  });

  test('a name that is also a word counts where a name can stand', () => {
    const will = (text: string) => understandReply(text, { names: ['Will'] });
    expect(will('1 Will')).toEqual({ kind: 'going', digits: [1], names: ['will'] });
    expect(will('on my way to Will')).toMatchObject({ kind: 'going', names: ['will'] });
    expect(will('will go')).toEqual({ kind: 'going', digits: [], names: [] });
  });

  test('a carer may sign', () => {
    expect(understandReply('On my way, Bob x', { signature: 'Bob Lee' })).toMatchObject({ kind: 'going' });
    expect(understandReply('1 Bob', { names, signature: 'Bob Lee' })).toEqual({
      kind: 'going',
      digits: [1],
      names: [],
    });
    expect(understandReply('Bob is going', { signature: 'Bob Lee' })).toMatchObject({ kind: 'unclear' });
  });

  test('without names to go by, words beside a digit are given back', () => {
    expect(understandReply('1 for Mary')).toEqual({ kind: 'going', digits: [1], names: ['mary'] });
  });
});
