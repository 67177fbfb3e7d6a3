import type { ui } from 'ask-sdk-model';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** With `&amp;` and its like as the letters they stand for. */
export const decoded = (text: string): string =>
  text.replace(/&(#\d+|#x[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return entities[name.toLowerCase()] ?? whole;
  });

/** What is heard of SSML: the words, with `<sub>` said as its alias and a pause where one was marked. */
export function heardOfSsml(ssml: string): string {
  const words = ssml
    .replace(/<sub\b[^>]*\balias="([^"]*)"[^>]*>[\s\S]*?<\/sub>/g, '$1')
    .replace(/<\/(?:p|s)>|<break\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '');
  return decoded(words).replace(/\s+/g, ' ').trim();
}

export function heardOf(speech: ui.OutputSpeech | undefined): string {
  if (speech === undefined) return '';
  return speech.type === 'SSML' ? heardOfSsml(speech.ssml) : speech.text.replace(/\s+/g, ' ').trim();
}

const knownTags = new Set([
  'speak', 'amazon:domain', 'amazon:effect', 'amazon:emotion', 'audio', 'break', 'emphasis', 'lang', 'p', 'phoneme', 'prosody', 's', 'say-as', 'sub', 'voice', 'w',
]); // prettier-ignore

/** Why Alexa would refuse to say this, or null. */
export function ssmlFault(ssml: string): string | null {
  if (!/^<speak(?:\s[^>]*)?>[\s\S]*<\/speak>$/.test(ssml.trim())) return 'SSML must be one <speak> element';
  const open: string[] = [];
  for (const [, closing, name = '', rest = ''] of ssml.matchAll(/<(\/?)([\w:-]+)([^>]*)>/g)) {
    if (!knownTags.has(name)) return `SSML knows no <${name}>`;
    if (closing === '/') {
      if (open.pop() !== name) return `SSML closes <${name}> which was not open`;
    } else if (!rest.endsWith('/')) open.push(name);
  }
  const last = open.pop();
  if (last !== undefined) return `SSML leaves <${last}> open`;
  const text = ssml.replace(/<[\w/][^>]*>/g, '');
  if (/&(?!#\d+;|#x[\da-f]+;|amp;|lt;|gt;|quot;|apos;)/i.test(text)) return 'SSML has an & that is no entity';
  return text.includes('<') ? 'SSML has a < that begins no tag' : null;
}
