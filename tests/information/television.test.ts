import { readTelevision } from '../../lambda/information';
import { channelNamed } from '../../lambda/information/channels';
import { momentOf } from '../../lambda/information/xmltv-time';
import { itemsOf, london, saysOf } from './frame';

const guide = (...programmes: string[]): string =>
  `<?xml version="1.0"?>\n<tv>\n<channel id="one"><display-name>BBC One</display-name></channel>\n${programmes.join('\n')}\n</tv>`;
const programme = (
  title: string,
  times = 'start="20260302190000 +0000" stop="20260302193000 +0000"',
  channel = 'one',
): string => `<programme ${times} channel="${channel}"><title>${title}</title></programme>`;
const read = (text: string, region = '') => readTelevision(text, region, london);

describe('a guide', () => {
  test('has its entities and its offset times right', () => {
    const [first] = itemsOf(
      read(
        guide(
          programme(
            'Caf&#233; &amp; Co &lt;live&gt;',
            'start="20260302200000 +0100" stop="20260302203000 +0100"',
          ),
        ),
      ),
    );
    expect(first).toMatchObject({
      title: 'Café & Co <live>',
      channel: { id: 'bbc-one', name: 'BBC One' },
      at: Date.parse('2026-03-02T19:00:00Z'),
      until: Date.parse('2026-03-02T19:30:00Z'),
    });
  });

  test('without ends goes on until what is next', () => {
    const items = itemsOf(
      read(guide(programme('A', 'start="202603021900"'), programme('B', 'start="20260302194500"'))),
    );
    expect(items.map(({ at, until }) => (until - at) / 60_000)).toEqual([45, 60]);
  });

  test('takes the variant of the region, else the one for everywhere', () => {
    const text = `<tv><channel id="l"><display-name>BBC One London</display-name></channel>
      <channel id="w"><display-name>BBC One West Midlands HD</display-name></channel>
      ${programme('London', undefined, 'l')}${programme('Midlands', undefined, 'w')}</tv>`;
    const titles = (region: string) => itemsOf(read(text, region)).map(({ title }) => title);
    expect(titles('West Midlands')).toEqual(['Midlands']);
    expect(titles('')).toEqual(['London']);
  });

  test('skips programmes that make no sense, by their line', () => {
    const result = read(
      guide(
        programme('A'),
        programme('B', 'start="soon"'),
        programme('C', 'start="20260302190000" stop="20260302180000"'),
        '<programme start="20260302190000" channel="one"></programme>',
      ),
    );
    expect(result).toMatchObject({
      kind: 'read',
      count: 4,
      skipped: [
        { where: 'line 5', says: 'its start is no time: soon' },
        { where: 'line 6', says: 'it ends before it begins, or not within a day' },
        { where: 'line 7', says: 'it has no title or no channel' },
      ],
    });
  });
});

describe('a guide that cannot be relied on', () => {
  test.each([
    ['unbalanced', guide(programme('A')).replace('</title>', ''), /^line \d+: /],
    ['broken off', guide(programme('A')).replace('</tv>', ''), '<tv> is not closed: it breaks off'],
    ['no guide', '<html><body>Not found</body></html>', 'it is no XMLTV guide: there is no <tv>'],
    ['empty', '', 'it is no XMLTV guide: there is no <tv>'],
    ['long over', guide(programme('A', 'start="20200302190000"')), /no programme that is on/],
    ['nested without end', `<tv>${'<a>'.repeat(200_000)}`, /^line \d+: .{0,70}$/],
    [
      'an entity bomb',
      `<?xml version="1.0"?><!DOCTYPE tv [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><tv>${programme('&b;')}</tv>`,
      'it declares entities of its own, which are not followed',
    ],
    [
      'an entity from elsewhere',
      `<!DOCTYPE tv [<!ENTITY x SYSTEM "file:///etc/passwd">]><tv>${programme('&x;')}</tv>`,
      'it declares entities of its own, which are not followed',
    ],
  ])('is refused in one line: %s', (_what, text, says) => {
    expect(saysOf(read(text))).toMatch(says);
  });

  test('is given up on when its time is over', () => {
    const many = guide(...Array.from({ length: 2_000 }, () => programme('A')));
    expect(saysOf(readTelevision(many, '', { ...london, inTime: () => false }))).toBe(
      'reading it takes too long',
    );
  });
});

test.each([
  ['BBC1', 'bbc-one', ''],
  ['BBC One HD', 'bbc-one', 'hd'],
  ['BBC One West Midlands', 'bbc-one', 'west-midlands'],
  ['ITV1', 'itv', ''],
  ['ITV4', 'itv-four', ''],
  ['STV Glasgow', 'itv', 'glasgow'],
  ['Channel 4+1', 'channel-four-plus-one', ''],
  ['5', 'channel-five', ''],
  ['U&Dave', 'dave', ''],
  ['Film4', 'film-four', ''],
  ['Local Telly', 'local-telly', ''],
])('%s is the channel %s', (name, id, variant) => {
  expect(channelNamed(name)).toMatchObject({ channel: { id }, variant });
});

test.each([
  ['20260329013000 +0000', '2026-03-29T01:30:00Z'],
  ['20260329023000 +0100', '2026-03-29T01:30:00Z'],
  ['20261025013000 BST', '2026-10-25T00:30:00Z'],
  ['202603021930', '2026-03-02T19:30:00Z'],
  ['20260302', '2026-03-02T00:00:00Z'],
  ['20260230120000 +0000', null],
  ['20260302250000 +0000', null],
  ['20260302120000 +9900', null],
  ['tonight', null],
])('"%s" is %s', (text, moment) => {
  expect(momentOf(text)).toBe(moment === null ? null : Date.parse(moment));
});
