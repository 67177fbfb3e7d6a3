import { unbalanced } from '../../lambda/information/balanced';

const says = (text: string): string | null => unbalanced(text, () => true);

test.each([
  '<tv/>',
  '<?xml version="1.0"?><!DOCTYPE tv SYSTEM "x.dtd"><tv><a b="c > d"/><!-- <e> --><f></f></tv>',
  "<tv><title lang='a>b'>x</title><![CDATA[ <not a tag> ]]></tv>",
  '<!DOCTYPE tv [<!ELEMENT tv ANY>]><tv></tv>',
])('%s is balanced', (text) => {
  expect(says(text)).toBeNull();
});

test.each([
  ['<tv>\n<a></b></tv>', 'line 2: </b> where </a> should be'],
  ['<tv></tv></tv>', 'line 1: </tv> where </nothing> should be'],
  ['<tv>\n<a>', '<tv> is not closed: it breaks off'],
  ['<tv><!-- ', 'line 1: a comment does not end'],
  ['<tv>\n\n<a b="c>', 'line 3: a tag does not end'],
  ['<a>'.repeat(100), 'line 1: its tags are nested deeper than 64'],
])('%j is not, and is told why', (text, why) => {
  expect(says(text)).toBe(why);
});
