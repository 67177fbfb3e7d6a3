import { readHerReply } from '../../lambda/phone/her-reply';

test.each(['Yes', 'yes thank you dear', 'OK', "I'm fine love", '👍', 'All good, no problem', 'not too bad', "can't complain", 'No worries, just in the garden', 'who is this?'])(
  'she is well, or somebody is with her: %s',
  (text) => {
    expect(readHerReply(text)).toBe('well');
  },
); // prettier-ignore

test.each(['No', 'NO!', 'no please help', 'I have fallen', 'not really', "I can't get up", 'I can’t get up', 'stuck in the bath', 'please come', 'feeling poorly', '👎', '🆘'])(
  'somebody is told: %s',
  (text) => {
    expect(readHerReply(text)).toBe('needs-help');
  },
); // prettier-ignore

test.each(["I'm driving with Do Not Disturb While Driving turned on.", 'Liked “Are you all right?”'])(
  'a machine says nothing about her: %s',
  (text) => {
    expect(readHerReply(text)).toBe('machine');
  },
);
