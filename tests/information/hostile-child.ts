import { gzipSync } from 'node:zlib';
import { takeIn } from '../../lambda/functions/taking-in';
import type { Delivery } from '../../lambda/functions/what-feeds-bring';
import { calendar, event } from './frame';
import { openImports } from './imported';

const visits: Delivery = { source: 'visits', household: 'mary' };
const council = { council: 'ashby', zone: 'Europe/London' } as const;
const television: Delivery = { source: 'television', ...council, region: '' };
const activities: Delivery = { source: 'activities', ...council };
const budget: Delivery = { source: 'budget', ...council };
const megabytes = (count: number, text: string): string =>
  text.repeat(Math.ceil((count * 1_000_000) / text.length));
const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
const daily = ['DTSTART;TZID=Europe/London:20200101T080000', 'DURATION:PT30M', 'SUMMARY:Grace'];

/** What an enemy, or a broken system, may send. */
const sent: Record<string, () => readonly [Delivery, string | Buffer]> = {
  '300,000 events': () => [visits, `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nEND:VEVENT\n'.repeat(300_000)}END:VCALENDAR`],
  'a roster of 50 MB': () => [visits, megabytes(50, 'X-NOTHING:\r\n')],
  'a line of 7 MB': () => [visits, `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:${megabytes(7, 'x')}\n`],
  'a line folded a million times': () => [visits, `BEGIN:VCALENDAR\nX:${'\n a'.repeat(1_000_000)}\nBEGIN:VEVENT`],
  'twenty thousand rules without end': () => [
    visits,
    calendar(...Array.from({ length: 19_999 }, () => event(...daily, 'RRULE:FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,2,3,-1'))),
  ],
  'a rule that never comes true': () => [visits, calendar(event(...daily, 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'))],
  'gzip of 200 MB': () => [visits, gzipSync(Buffer.alloc(200_000_000))],
  'a page in another charset': () => [visits, Buffer.from(calendar(event(...daily)).replace('Grace', 'Grâce'), 'latin1')],
  'a guide of 50 MB': () => [television, `<tv>${megabytes(50, '<programme/>')}</tv>`],
  'an entity bomb': () => [television, `<!DOCTYPE tv [<!ENTITY l0 "ha">${laughs.join('')}]><tv>&l12;</tv>`],
  'unbalanced XML of 39 MB': () => [television, `<tv>${megabytes(39, '<a>')}`],
  'a tag of 39 MB': () => [television, `<tv ${megabytes(39, 'a="b" ')}`],
  'brackets of 39 MB': () => [activities, megabytes(39, '[')],
  'half a directory': () => [activities, `{"contents":[${'{"id":"1","name":"a"},'.repeat(100_000)}`],
  'a hundred thousand services': () => [activities, `{"contents":[${'{"id":"1","name":"a"},'.repeat(100_000)}{}]}`],
  'a quote without end': () => [budget, `household,left\nmary,"${megabytes(19, 'x')}`],
  'a million rows': () => [budget, `household,left\n${'mary,1\n'.repeat(1_000_000)}`],
}; // prettier-ignore

/** Each is taken in behind good data; a line of JSON says what came of it. */
async function main(): Promise<void> {
  const imports = await openImports();
  const good = calendar(event('UID:a', 'DTSTART:20260302T160000', 'DURATION:PT30M', 'SUMMARY:Grace'));
  await takeIn(Buffer.from(good), visits, imports.ports);
  const known = JSON.stringify(await imports.store.diaries.of('mary'));
  for (const [what, made] of Object.entries(sent)) {
    const [delivery, text] = made();
    const bytes = Buffer.from(text);
    const began = performance.now();
    const taken = await takeIn(bytes, delivery, imports.ports);
    const seconds = (performance.now() - began) / 1_000;
    const stays = JSON.stringify(await imports.store.diaries.of('mary')) === known;
    process.stdout.write(`${JSON.stringify({ what, taken, seconds, stays })}\n`);
  }
  const megabytesUsed = process.resourceUsage().maxRSS / 1_000;
  process.stdout.write(`${JSON.stringify({ what: 'memory', megabytesUsed })}\n`);
}

void main();
