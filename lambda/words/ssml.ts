/** Sentences as SSML without the outer tag, more slowly where that is liked. What people are called is text, never markup. */
export function ssmlOf(sentences: readonly string[], slow = false): string {
  // What is left out for whoever likes few words leaves an empty sentence.
  const said = sentences
    .filter((each) => each !== '')
    .map(escaped)
    .join(' ');
  return slow && said !== '' ? `<prosody rate="slow">${said}</prosody>` : said;
}

function escaped(text: string): string {
  return (
    text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      // Characters that XML 1.0 forbids would make the whole answer invalid.
      // eslint-disable-next-line no-control-regex -- control characters are what is being removed
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  );
}
