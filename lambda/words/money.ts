/** "£1,234.50", "-20", in pence. Null for anything else. */
export function pence(text: string): number | null {
  const [, sign, pounds, rest = ''] =
    /^(-?)£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(text.replace(/^£-/, '-£')) ?? [];
  if (pounds === undefined) return null;
  const amount = Number(pounds.replace(/,/g, '')) * 100 + Number(rest.padEnd(2, '0'));
  return sign === '-' ? -amount : amount;
}

/** What a visit may have cost, in pence: nothing negative, and under a thousand pounds. Null for anything else. */
export function costIn(text: string): number | null {
  const amount = pence(text);
  return amount !== null && amount >= 0 && amount < 100_000 ? amount : null;
}

/** 1150 is £11.50, 4000 is £40. */
export const pounds = (pence: number): string =>
  `£${pence % 100 === 0 ? String(pence / 100) : (pence / 100).toFixed(2)}`;
