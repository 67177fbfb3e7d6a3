/** A rough stem: enough to bring "coming", "comes" and "come" together. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const cut = word
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^s])s$/, '$1')
    .replace(/(ing|ed|ly|er)$/, '');
  return (cut.length < 3 ? word : cut).replace(/(.)\1$/, '$1').replace(/e$/, '');
}
