/** What people call programmes that guides call something else. */
const called: Readonly<Record<string, string>> = {
  corrie: 'coronation street', coro: 'coronation street', 'coro street': 'coronation street', 'the street': 'coronation street',
  'east enders': 'eastenders', enders: 'eastenders', 'emmerdale farm': 'emmerdale', gogglebox: 'gogglebox',
  'dr who': 'doctor who', strictly: 'strictly come dancing', 'bake off': 'great british bake off',
  'sewing bee': 'great british sewing bee', holby: 'holby city', 'country file': 'countryfile', 'songs of praise': 'songs of praise',
  'gmb': 'good morning britain', millionaire: 'who wants to be a millionaire', 'match of the day': 'match of the day',
  'lottery draw': 'national lottery',
}; // prettier-ignore

/** Words around a title in a question, which are no part of any. */
const around =
  /^(?:is|are|was|were|when|what|whats|time|does|do|will|can i|please|the programme|my programme|that programme)\s+|\s+(?:on|tonight|today|tomorrow|please|on the telly|on telly|on television|start|starts|is on|comes on)$/;

/** A programme as the guide is likely to call it. */
export function programmeCalled(said: string): string {
  let title = said.toLowerCase().trim();
  for (let before = ''; before !== title && title !== '';) {
    before = title;
    title = title.replace(around, '').trim();
  }
  return called[title] ?? (title === '' ? said : title);
}
