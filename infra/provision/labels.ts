import { randomInt } from 'node:crypto';
import type { Device } from './read-box';

/** No vowels, so that no word comes of it, and nothing that looks like something else. */
const letters = '23456789BCDFGHJKMNPQRTVWXY';

/** A pairing code: eight letters in two groups, 37 bits. */
export function newCode(draw: (below: number) => number = randomInt): string {
  const code = Array.from({ length: 8 }, () => letters[draw(letters.length)] ?? '').join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0) ?? 0};`);

/** Labels to print and cut: the id and the code, large enough for whoever kneels before a socket. */
export const labelsPage = (labelled: readonly { device: Device; code: string }[]): string =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Labels</title>
<style>body{font:16pt/1.3 sans-serif}p{display:inline-block;border:1px dashed #000;margin:2mm;padding:3mm 5mm}b{font:bold 18pt/1.3 monospace}</style>
${labelled.map(({ device: { id, feeds }, code }) => `<p>${escaped(feeds === '' ? 'Good Neighbour' : feeds)}<br><b>${id}</b><br>Code <b>${code}</b></p>`).join('\n')}
</html>
`;
