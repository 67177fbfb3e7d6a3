import { understood } from './understood';

type Slots = Readonly<Record<string, string>>;

/** Values as spoken or in Amazon's format; ids after a #. */
function slotsOf(utterance: string): Slots {
  const { slots } = understood(utterance);
  return Object.fromEntries(
    Object.entries(slots).map(([name, { value, id }]) => [name, id === undefined ? value : `#${id}`]),
  );
}

describe('what people say, with what they speak of', () => {
  test.each<[string, string, Slots]>([
    [
      'remind me to take my pressure tablet at seven every morning',
      'SetReminderIntent',
      { what: 'take my pressure tablet', time: '07:00', days: '#daily' },
    ],
    [
      'remind me about my hospital appointment on Friday at half past ten',
      'SetReminderIntent',
      { what: 'hospital appointment', date: '2026-03-06', time: '10:30' },
    ],
    [
      'remind me to water the begonias on Mondays and Thursdays at a quarter to six in the evening',
      'SetReminderIntent',
      { what: 'water the begonias', days: '#mon-thu', time: '17:45' },
    ],
    [
      'I should be grateful to be reminded of evensong at a quarter to six on Sundays',
      'SetReminderIntent',
      { what: 'evensong', time: '17:45', days: '#sun' },
    ],
    ['stop reminding me about the hens', 'StopReminderIntent', { what: 'hens' }],
    ['use shorter sentences', 'HowToSpeakIntent', { manner: '#shorter' }],
    ['talk to me as usual', 'HowToSpeakIntent', { manner: '#usual' }],
    ["I've taken my tablets", 'ReminderDoneIntent', { what: 'tablets' }],
    ["I've taken my medicine", 'ReminderDoneIntent', { what: 'medicine' }],
    ['please get hold of my daughter for me', 'AskForHelpIntent', { person: 'daughter' }],
    ["I've fallen, get our Janet", 'AskForHelpIntent', { need: '#fall', person: 'janet' }],
    ['do you know if my daughter is on her way', 'WhoKnowsIntent', { person: 'daughter' }],
    ['is anybody coming', 'WhoKnowsIntent', {}],
    ['is Marcia coming', 'WhoKnowsIntent', { person: 'marcia' }],
    ["tell my carer I'm out of milk", 'LeaveMessageIntent', { person: 'carer', message: "i'm out of milk" }],
    ["I've got visitors", 'PauseIntent', { reason: '#visitors' }],
    [
      'my daughter is staying with me until Friday week',
      'PauseIntent',
      { reason: '#visitors', date: '2026-03-13' },
    ],
    ["I'm going away for a fortnight", 'PauseIntent', { reason: '#away', duration: 'P2W' }],
    [
      "I'm off to hospital the day after tomorrow",
      'PauseIntent',
      { reason: '#hospital', date: '2026-03-04' },
    ],
    ["what's on BBC Two tonight", 'TelevisionIntent', { channel: '#bbc-two', date: '2026-03-02' }],
    ['what can you do', 'AMAZON.HelpIntent', {}],
    ['what is it you do', 'AMAZON.HelpIntent', {}],
    [
      'add a reminder for Mary Hughes to have a drink at half past ten every day',
      'StaffAddReminderIntent',
      { resident: 'mary hughes', what: 'have a drink', time: '10:30', days: '#daily' },
    ],
  ])('"%s" is %s', (utterance, intent, slots) => {
    expect(understood(utterance).intent).toBe(intent);
    expect(slotsOf(utterance)).toMatchObject(slots);
    if (Object.keys(slots).length === 0) expect(slotsOf(utterance)).toEqual({});
  });

  test('a slot is never filled with the whole of a longer sentence', () => {
    for (const utterance of [
      'please get hold of my daughter for me',
      'I keep forgetting my eye drops, will you remind me every night at nine',
      'I need to be reminded to take my antibiotics at noon each day',
      'I find myself, rather foolishly, upon the bathroom floor',
      "what's me carer's name again",
    ]) {
      const heard = utterance.toLowerCase().replace(/[,.]/g, '');
      for (const { value } of Object.values(understood(utterance).slots)) expect(value).not.toBe(heard);
    }
  });
});
