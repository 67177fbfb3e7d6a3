import type { Channel } from '../household/facts/guide';

/** Channels as the interaction model knows them; others get an id from their name. */
const known: Readonly<Record<string, string>> = {
  'bbc-one': 'BBC One', 'bbc-two': 'BBC Two', itv: 'ITV', 'channel-four': 'Channel Four', 'channel-five': 'Channel Five',
  'itv-two': 'ITV Two', 'itv-three': 'ITV Three', 'itv-four': 'ITV Four', 'bbc-four': 'BBC Four',
  'bbc-news': 'BBC News', 'sky-news': 'Sky News', 'sky-sports': 'Sky Sports', drama: 'Drama', yesterday: 'Yesterday',
  dave: 'Dave', gold: 'Gold', 'film-four': 'Film Four', 'more-four': 'More Four',
  'talking-pictures': 'Talking Pictures', quest: 'Quest', 's-four-c': 'S Four C', 'bbc-alba': 'BBC Alba',
  'bbc-scotland': 'BBC Scotland', 'five-usa': 'Five USA', challenge: 'Challenge', really: 'Really',
  'pbs-america': 'PBS America',
}; // prettier-ignore

const alsoCalled: Readonly<Record<string, string>> = {
  'itv-one': 'itv', stv: 'itv', utv: 'itv', 'c-four': 'channel-four', five: 'channel-five', 'talking-pictures-tv': 'talking-pictures',
  'sky-sports-main-event': 'sky-sports', 'bbc-news-channel': 'bbc-news', 'u-w': 'w', 'bbc-i-one': 'bbc-one',
}; // prettier-ignore

const figures = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Which channel a name stands for, and which of its variants: "BBC One West Midlands HD" is `bbc-one`, "west-midlands". */
export function channelNamed(name: string): { channel: Channel; variant: string } {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\+\s*(\d)/g, ' plus $1')
    .replace(/&/g, ' and ')
    .replace(/\d/g, (digit) => ` ${figures[Number(digit)] ?? ''} `)
    .replace(/[^\p{L}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .replace(/^u-and-/, '');
  const plain = slug.replace(/-(hd|uhd|sd)$/, '');
  const whole = alsoCalled[plain] ?? plain;
  const hd = plain === slug ? '' : 'hd';
  if (known[whole] !== undefined) return { channel: { id: whole, name: known[whole] }, variant: hd };
  const names = [...Object.keys(known), ...Object.keys(alsoCalled)].sort(
    (one, other) => other.length - one.length,
  );
  const base = names.find((each) => plain.startsWith(`${each}-`));
  const late = plain.includes('-plus-');
  if (base === undefined || late) return { channel: { id: plain, name: name.trim() }, variant: hd };
  const id = alsoCalled[base] ?? base;
  return { channel: { id, name: known[id] ?? name }, variant: plain.slice(base.length + 1) };
}

/** How well a variant suits a region: its own first, then the one for everywhere, then high definition, then any. */
export function suits(variant: string, region: string): number {
  if (variant === region && region !== '') return 0;
  if (variant === '') return 1;
  if (variant === 'hd') return 2;
  return region !== '' && variant.includes(region) ? 0 : 3;
}

export const regionSlug = (region: string): string =>
  channelNamed(`x ${region}`).channel.id.replace(/^x-?/, '');
