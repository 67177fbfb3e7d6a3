import { readVisits } from '../../lambda/information';
import { said } from '../../lambda/information/visits';
import { at, calendar, event, itemsOf, london, saysOf } from './frame';

const timesOf = (text: string, frame = london): string[] =>
  itemsOf(readVisits(text, frame)).known.map((visit) => new Date(visit.at).toISOString().slice(0, 16));

const daily = ['DTSTART;TZID=Europe/London:20260302T080000', 'DURATION:PT30M', 'SUMMARY:Grace'];

describe('a roster', () => {
  test('keeps its wall time when the clocks go forward and back', () => {
    const text = calendar(event(...daily, 'RRULE:FREQ=DAILY'));
    const spring = timesOf(text, at('2026-03-27T12:00:00Z'));
    expect(spring.slice(1, 4)).toEqual(['2026-03-27T08:00', '2026-03-28T08:00', '2026-03-29T07:00']);
    const autumn = timesOf(text, at('2026-10-23T12:00:00Z'));
    expect(autumn.slice(1, 4)).toEqual(['2026-10-23T07:00', '2026-10-24T07:00', '2026-10-25T08:00']);
  });

  test('leaves out exceptions and takes overrides in their stead, under the id of what they replace', () => {
    const text = calendar(
      event('UID:a', ...daily, 'RRULE:FREQ=DAILY;COUNT=4', 'EXDATE;TZID=Europe/London:20260303T080000'),
      event(
        'UID:a',
        'RECURRENCE-ID;TZID=Europe/London:20260304T080000',
        'DTSTART;TZID=Europe/London:20260304T093000',
        'DURATION:PT30M',
        'SUMMARY:Tom',
      ),
    );
    const { known } = itemsOf(readVisits(text, london));
    expect(known.map(({ who }) => who)).toEqual(['Grace', 'Tom', 'Grace']);
    expect(timesOf(text)).toEqual(['2026-03-02T08:00', '2026-03-04T09:30', '2026-03-05T08:00']);
    expect(known[1]?.id).toBe(`a@${Date.parse('2026-03-04T08:00:00Z')}`);
  });

  test('leaves out what was cancelled', () => {
    expect(timesOf(calendar(event(...daily, 'STATUS:CANCELLED')))).toEqual([]);
  });

  test('reads wall times without a zone as those of the household, wherever it is read', () => {
    const floating = calendar(event('DTSTART:20260706T080000', 'DURATION:PT30M', 'SUMMARY:Grace'));
    expect(timesOf(floating, at('2026-07-06T05:00:00Z'))).toEqual(['2026-07-06T07:00']);
    expect(timesOf(floating, { ...at('2026-07-06T05:00:00Z'), zone: 'Atlantic/Azores' })).toEqual([
      '2026-07-06T08:00',
    ]);
  });

  test("reads other zones, UTC, Microsoft's names and zones that the file describes itself", () => {
    const zone = [
      'BEGIN:VTIMEZONE', 'TZID:Office', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0000', 'END:STANDARD', 'END:VTIMEZONE',
    ]; // prettier-ignore
    const text = calendar(
      ...zone,
      event('DTSTART;TZID=Europe/Berlin:20260302T130000', 'DURATION:PT30M', 'SUMMARY:A'),
      event('DTSTART:20260302T123000Z', 'DURATION:PT30M', 'SUMMARY:B'),
      event('DTSTART;TZID=GMT Standard Time:20260302T140000', 'DURATION:PT30M', 'SUMMARY:C'),
      event('DTSTART;TZID=Office:20260302T150000', 'DURATION:PT30M', 'SUMMARY:D'),
    );
    expect(timesOf(text)).toEqual([
      '2026-03-02T12:00',
      '2026-03-02T12:30',
      '2026-03-02T14:00',
      '2026-03-02T15:00',
    ]);
  });

  test.each(['Office', '/example.org/20260101/London', 'Our rota (all year)'])(
    'goes by what the file says of its zone %s, in summer and in winter',
    (name) => {
      const zone = [
        'BEGIN:VTIMEZONE', `TZID:${name}`,
        'BEGIN:DAYLIGHT', 'DTSTART:19700329T010000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
        'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100', 'END:DAYLIGHT',
        'BEGIN:STANDARD', 'DTSTART:19701025T020000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
        'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0000', 'END:STANDARD', 'END:VTIMEZONE',
      ]; // prettier-ignore
      const weekly = event(
        `DTSTART;TZID="${name}":20260302T150000`, 'DURATION:PT30M', 'RRULE:FREQ=WEEKLY', 'SUMMARY:Grace',
      ); // prettier-ignore
      const text = calendar(...zone, weekly);
      expect(timesOf(text)[0]).toBe('2026-03-02T15:00');
      expect(timesOf(text, at('2026-07-06T05:00:00Z'))[0]).toBe('2026-07-06T14:00');
    },
  );

  test('knows a visit of the whole day by its date', () => {
    const [visit] = itemsOf(
      readVisits(calendar(event('DTSTART;VALUE=DATE:20260303', 'SUMMARY:Chiropodist')), london),
    ).known;
    expect(visit).toMatchObject({ wholeDay: true, at: Date.parse('2026-03-03T12:00:00Z') });
  });
});

describe('an event that makes no sense', () => {
  test.each([
    ['RRULE:FREQ=SOMETIMES', /FREQ/],
    ['RRULE:FREQ=SECONDLY', 'it recurs more often than daily: FREQ=SECONDLY'],
    ['RRULE:FREQ=DAILY;INTERVAL=0', /interval/],
    ['RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19', /happens \d+ times/],
  ])('is skipped by its line, and the others stay: %s', (rule, why) => {
    const read = readVisits(calendar(event(...daily, rule), event(...daily)), london);
    expect(read).toMatchObject({ kind: 'read', count: 2 });
    expect(read.kind === 'read' && read.skipped).toEqual([
      { where: 'line 3', says: typeof why === 'string' ? why : (expect.stringMatching(why) as string) },
    ]);
    expect(itemsOf(read).known).toHaveLength(1);
  });

  test('of a zone that nobody knows is skipped, not guessed at', () => {
    const read = readVisits(
      calendar(event('DTSTART;TZID=Narnia/Lantern:20260302T080000', 'SUMMARY:A'), event(...daily)),
      london,
    );
    expect(read.kind === 'read' && read.skipped).toEqual([
      { where: 'line 3', says: 'the time zone Narnia/Lantern is not known' },
    ]);
  });
});

describe('a file that cannot be relied on', () => {
  test.each([
    ['nothing', '', 'it is no calendar: there is no BEGIN:VCALENDAR'],
    [
      'a page',
      '<html>Sorry, not found</html>',
      'line 1 stands outside a calendar: it does not begin with BEGIN:VCALENDAR',
    ],
    [
      'one that breaks off',
      calendar(event(...daily)).replace('END:VCALENDAR', ''),
      'it breaks off: there is no END:VCALENDAR',
    ],
    [
      'one of whose events none can be read',
      calendar(event(...daily, 'RRULE:FREQ=SECONDLY')),
      'none of its events can be read: line 3: it recurs more often than daily: FREQ=SECONDLY',
    ],
    ['an event without end', calendar('BEGIN:VEVENT', ...daily), 'what begins in line 3 does not end'],
  ])('is refused as a whole: %s', (_what, text, says) => {
    expect(saysOf(readVisits(text, london))).toBe(says);
  });

  test('is refused where a million events are in it', () => {
    const one = 'BEGIN:VEVENT\nEND:VEVENT\n';
    expect(saysOf(readVisits(`BEGIN:VCALENDAR\n${one.repeat(1_000_000)}END:VCALENDAR`, london))).toBe(
      'it has more than 20000 events',
    );
  });

  test('is given up on where its recurrences are made to be endless', () => {
    let asked = 0;
    const text = calendar(...Array.from({ length: 9 }, () => event(...daily, 'RRULE:FREQ=DAILY')));
    expect(saysOf(readVisits(text, { ...london, inTime: () => (asked += 1) < 4 }))).toMatch(/takes too long/);
  });
});

test.each([
  ['Morning call - Grace Okafor', 'Grace Okafor', 'morning call'],
  ['Visit from Grace', 'Grace', 'visit'],
  ['Grace (tea call)', 'Grace', 'tea call'],
  ['Grace', 'Grace', null],
  ['District nurse', null, 'district nurse'],
  ['Tea call with Mary-Ann', 'Mary-Ann', 'tea call'],
  ['30 mins | Lunch | Tom', 'Tom', '30 mins'],
])('"%s" names %s and is %s', (summary, who, what) => {
  expect(said(summary)).toEqual({ who, what });
});
