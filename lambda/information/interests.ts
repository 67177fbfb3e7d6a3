/** What a service is, by the words of its name, categories and description. Ids as in the interaction model. */
const words: readonly [interest: string, words: RegExp][] = [
  ['exercise', /\b(exercise|keep fit|yoga|tai chi|pilates|aerobics|gym|fitness|zumba|strength and balance|chair[- ]based)\b/],
  ['lunch-club', /\b(lunch(eon)?|dinner) club|community (lunch|meal)|soup lunch\b/],
  ['coffee', /\b(coffee (morning|afternoon)|drop[- ]in|knit and natter|tea party|social club|day centre|warm (space|hub)|over (60|sixties)s?|friendship)\b/],
  ['singing', /\b(sing(ing|ers)?|choir|choral)\b/],
  ['dancing', /\b(danc(e|ing)|ballroom|ceilidh)\b/],
  ['crafts', /\b(crafts?|knitting|sewing|crochet|needlework|quilting|pottery|woodwork)\b/],
  ['bingo', /\bbingo\b/],
  ['walking', /\b(walk(s|ing)?|rambl(e|ers|ing))\b/],
  ['gardening', /\b(garden(ing|ers)?|allotments?|horticultur\w*)\b/],
  ['art', /\b(arts?|painting|drawing|watercolours?|photography)\b/],
  ['computers', /\b(computers?|digital|internet|online|tablets?|smartphones?)\b/],
  ['faith', /\b(church|chapel|mass|prayer|bible|mosque|temple|gurdwara|synagogue|faith|worship)\b/],
  ['mens-shed', /\bmen'?s?'? (in )?sheds?\b/],
  ['film', /\b(films?|cinema|theatre|concerts?|music)\b/],
  ['quiz', /\b(quiz(zes)?|board games|games afternoon)\b/],
  ['bowls', /\b(bowls|bowling|boccia|curling|kurling|skittles)\b/],
  ['swimming', /\b(swim(ming)?|aqua\w*|hydrotherapy)\b/],
  ['memory-cafe', /\b(memory caf[eé]|dementia|alzheimer'?s?|reminiscence)\b/],
  ['befriending', /\b(befriend\w*|loneliness|telephone friend)\b/],
  ['books', /\b(books?|reading|librar(y|ies)|poetry|local history|u3a)\b/],
  ['cards', /\b(cards|whist|bridge club|dominoes|chess|draughts|cribbage)\b/],
  ['trips', /\b(trips?|outings?|days? out|excursions?)\b/],
  ['support', /\b(bereavement|support group|carers|stroke|parkinson'?s|diabetes|arthritis|advice|hearing loss|sight loss|falls)\b/],
]; // prettier-ignore

/** A description names much that a service is not: only what its name and categories do not tell is looked for there. */
export function interestsIn(name: string, categories: readonly string[], description: string): string[] {
  const within = (text: string): string[] =>
    words
      .filter(([, each]) => each.test(text.toLowerCase().replace(/’/g, "'")))
      .map(([interest]) => interest);
  const plain = within([name, ...categories].join(' . '));
  return plain.length > 0 ? plain : within(description.slice(0, 400));
}
