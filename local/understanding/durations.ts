import { readNumber, type Read } from './numbers';

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'second';

/** Parts of a duration in the units spoken. Halves and quarters of a unit are in the next smaller one. */
type Amounts = Partial<Record<Unit, number>>;

const smaller: Partial<Record<Unit, readonly [Unit, number]>> = {
  minute: ['second', 60],
  hour: ['minute', 60],
  day: ['hour', 24],
  week: ['day', 7],
  month: ['week', 4],
  year: ['month', 12],
};

/** An `AMAZON.DURATION` (ISO 8601) from `at` on: "an hour and a half" is PT1H30M, "a fortnight" P2W. */
export function readDuration(words: readonly string[], at: number): Read<string> | undefined {
  const start = skipVague(words, at);
  const first = mayBegin(words, start) ? readOne(words, start) : undefined;
  if (!first) return undefined;
  let [amounts, end] = [first.value, first.end];
  for (;;) {
    const next = words[end] === 'and' ? end + 1 : end;
    const more = readOne(words, next);
    if (!more || !isSmallerThan(more.value, amounts)) break;
    [amounts, end] = [add(amounts, more.value), more.end];
  }
  const vague = /^(?:or so|or thereabouts|odd)\b/.exec(words.slice(end, end + 2).join(' '));
  return { value: toIso(amounts), end: end + (vague ? vague[0].split(' ').length : 0) };
}

/** "About a week", "a good hour", "the next three days": the same, near enough. */
function skipVague(words: readonly string[], at: number): number {
  const rest = words.slice(at, at + 5).join(' ');
  const said = /^(?:about|around|roughly|at least|nearly|the best part of|the next(?= \w+ \w)) (?=\w)/.exec(
    rest,
  );
  return at + (said ? said[0].trim().split(' ').length : 0);
}

const listOf = (text: string): readonly string[] => text.split(' ');
const beginnings = new Set(listOf('half quarter another couple few several fortnight fortnights'));
const followers = new Set(
  listOf(
    'half quarter couple few next fortnight second minute hour day week month year hundred good full whole solid',
  ),
);

/** Most words begin no duration; asking this first spares them the patterns below. */
function mayBegin(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (word === 'a' || word === 'an' || word === 'the') return followers.has(words[at + 1] ?? '');
  return beginnings.has(word) || readNumber([word], 0) !== undefined;
}

function readOne(words: readonly string[], at: number): Read<Amounts> | undefined {
  return readFraction(words, at) ?? readCounted(words, at) ?? readFortnight(words, at);
}

/** "half an hour", "half a day", "a quarter of an hour", "three quarters of an hour", "half hour". */
function readFraction(words: readonly string[], at: number): Read<Amounts> | undefined {
  const rest = words.slice(at, at + 6).join(' ');
  const said =
    /^(?:(a |the )?half (?:an |a |the )?|(?:a |the )?quarter (?:of )?(?:an |a )|three quarters (?:of )?(?:an |a ))(minute|hour|day|week|month|year)\b/.exec(
      rest,
    );
  const unit = said?.[2] as Unit | undefined;
  if (!said || !unit) return undefined;
  const share = said[0].includes('three quarters') ? 0.75 : said[0].includes('quarter') ? 0.25 : 0.5;
  return { value: share_(unit, share), end: at + said[0].split(' ').length };
}

/** "two hours", "two and a half hours", "an hour and a half", "a couple of days", "a few weeks". */
function readCounted(words: readonly string[], at: number): Read<Amounts> | undefined {
  const count = readCount(words, at);
  if (!count) return undefined;
  const unit = unitOf(words[count.end]);
  if (!unit) return undefined;
  const whole = Math.floor(count.value);
  const amounts = add({ [unit]: whole }, share_(unit, count.value - whole));
  return readExtra(words, { value: amounts, end: count.end + 1 }, unit);
}

function readExtra(words: readonly string[], whole: Read<Amounts>, unit: Unit): Read<Amounts> {
  // "A day or two" is two, for a plan that must hold.
  const more = /^or (two|three|four|five|six|ten)\b/.exec(words.slice(whole.end, whole.end + 2).join(' '));
  const most = more && readNumber(words, whole.end + 1);
  // "A week or ten days": the longer, in its own unit.
  const other = most && unitOf(words[most.end]);
  if (most && other) return { value: { [other]: most.value }, end: most.end + 1 };
  if (most) return { value: { [unit]: most.value }, end: most.end };
  const extra = /^and (a half|a quarter|three quarters)\b(?! (?:of )?an? )/.exec(
    words.slice(whole.end, whole.end + 5).join(' '),
  );
  if (!extra) return whole;
  const share = extra[1] === 'a half' ? 0.5 : extra[1] === 'a quarter' ? 0.25 : 0.75;
  return { value: add(whole.value, share_(unit, share)), end: whole.end + 3 };
}

function readCount(words: readonly string[], at: number): Read<number> | undefined {
  const rest = words.slice(at, at + 4).join(' ');
  const vague = /^(?:a good |a |the next |another )?(?:couple of|couple|few)\b|^several\b/.exec(rest);
  if (vague) return { value: vague[0].includes('couple') ? 2 : 3, end: at + vague[0].split(' ').length };
  const good = /^a (?:good|full|whole|solid) (?=second|minute|hour|day|week|month|year|fortnight)/.exec(rest);
  if (good) return { value: 1, end: at + 2 };
  if (/^(a|an|one|1) (second|minute|hour|day|week|month|year)\b/.test(rest)) return { value: 1, end: at + 1 };
  if (rest.startsWith('another ')) return { value: 1, end: at + 1 };
  const first = readNumber(words, at);
  if (!first) return undefined;
  const upTo = /^(?:or|to)$/.test(words[first.end] ?? '') ? readNumber(words, first.end + 1) : undefined;
  const counted = upTo && upTo.value > first.value ? upTo : first;
  const number = words[counted.end] === 'odd' ? { ...counted, end: counted.end + 1 } : counted;
  const half = /^and (a half|a quarter|three quarters)\b/.exec(
    words.slice(number.end, number.end + 3).join(' '),
  );
  if (!half) return number;
  const share = half[1] === 'a half' ? 0.5 : half[1] === 'a quarter' ? 0.25 : 0.75;
  return unitOf(words[number.end + 3]) ? { value: number.value + share, end: number.end + 3 } : number;
}

function readFortnight(words: readonly string[], at: number): Read<Amounts> | undefined {
  const count = readNumber(words, at);
  const start = count ? count.end : words[at] === 'a' || words[at] === 'the' ? at + 1 : at;
  if (!/^fortnights?$/.test(words[start] ?? '')) return undefined;
  return { value: { week: 2 * (count?.value ?? 1) }, end: start + 1 };
}

function unitOf(word: string | undefined): Unit | undefined {
  const found =
    /^(second|minute|hour|day|week|month|year)s?$/.exec(word ?? '')?.[1] ?? shortUnits.get(word ?? '');
  return found as Unit | undefined;
}

const shortUnits: ReadonlyMap<string, Unit> = new Map([
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['secs', 'second'],
  ['nights', 'day'],
  ['night', 'day'],
]);

function share_(unit: Unit, share: number): Amounts {
  const [next, many] = smaller[unit] ?? ['second', 0];
  const amount = share * many;
  const whole = Math.floor(amount);
  return amount === 0
    ? {}
    : whole === amount
      ? { [next]: whole }
      : add({ [next]: whole }, share_(next, amount - whole));
}

function add(a: Amounts, b: Amounts): Amounts {
  const sum: Amounts = { ...a };
  for (const [unit, amount] of Object.entries(b)) sum[unit as Unit] = (sum[unit as Unit] ?? 0) + amount;
  return sum;
}

const order: readonly Unit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

function isSmallerThan(a: Amounts, b: Amounts): boolean {
  const largest = Math.min(...Object.keys(a).map((unit) => order.indexOf(unit as Unit)));
  const smallest = Math.max(...Object.keys(b).map((unit) => order.indexOf(unit as Unit)));
  return largest > smallest;
}

function toIso(amounts: Amounts): string {
  const part = (unit: Unit, sign: string) => (amounts[unit] ? `${amounts[unit]}${sign}` : '');
  const date = part('year', 'Y') + part('month', 'M') + part('week', 'W') + part('day', 'D');
  const time = part('hour', 'H') + part('minute', 'M') + part('second', 'S');
  return `P${date}${time && `T${time}`}`;
}
