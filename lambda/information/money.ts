/** "£1,234.50", "-20", in pence. Null for anything else. */
export function pence(text: string): number | null {
  const [, sign, pounds, rest = ''] =
    /^(-?)£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(text.replace(/^£-/, '-£')) ?? [];
  if (pounds === undefined) return null;
  const amount = Number(pounds.replace(/,/g, '')) * 100 + Number(rest.padEnd(2, '0'));
  return sign === '-' ? -amount : amount;
}
