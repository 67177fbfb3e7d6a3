/** What a form did, said once on the next page. The address names one of these: no words come from an address. */
const says = {
  closed: 'The worry is closed. Everyone who was told hears how it ended.',
  noted: 'The call is noted.',
  taken: 'You have taken this over. Nobody else is asked to go meanwhile.',
  'handed-back': 'The next person is being asked again.',
  saved: 'The change is saved.',
  paused: 'Paused. Nothing is watched meanwhile; calls for help still go through.',
  resumed: 'Watching goes on.',
  basis: 'The basis is recorded.',
  ended: 'From this moment nobody is texted or reminded about this home.',
  enrolled: 'The home is enrolled. It is being set up: nothing is promised yet.',
  words: 'New words are given out. The old ones are worth nothing now.',
  live: 'This home is live.',
  tried: 'A test text is on its way. It shows here when they have answered.',
  'session-ended': 'They are signed out.',
  'key-back': 'That system can read nothing any more.',
  'reminder-proposed': 'Proposed. They are asked when they next talk to the Echo.',
  'reminder-waits': 'Noted. It waits until they ask for their reminders: they have not agreed to be asked.',
  'reminder-changed': 'Changed. They are asked whether that is all right.',
  'reminder-stopped': 'Stopped. Alexa is told.',
  'noted-feedback': 'It is taken down. An answer is due within 30 days.',
  erasing:
    'What was kept is being deleted now, and once more in a quarter of an hour. This page is the certificate.',
  referral: 'What came of it is recorded.',
  source: 'It is fetched within minutes.',
  settled: 'It is settled. Homes take it within minutes.',
  'silence-stopped': 'Texts about silence are stopped. Calls for help go through.',
  'silence-on': 'Texts about silence go on.',
  'source-gone': 'Nothing is fetched from there any more.',
  card: 'The access card is saved, encrypted.',
} as const;

export type Done = keyof typeof says;

export const doneSays = (key: string | null): string | null =>
  key !== null && Object.hasOwn(says, key) ? says[key as Done] : null;

/** Sends the browser on, to be told what was done. */
export const goDone = (to: string, done: Done) => ({ kind: 'go', to: `${to}?done=${done}` }) as const;
