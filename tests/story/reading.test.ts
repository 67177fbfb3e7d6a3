import { readStory } from '../../local/story/reading/read-story';

const whole = `title: Mary calls
start: 2026-03-02T10:00
household:
  resident: Mary Hughes
  carers:
    - {name: Anne, phone: "+447700900101", wait: 5m}
    - {name: Bob, phone: "+447700900102", wait: 10m, hours: "08:00-20:00"}
  duty: {name: Duty team, phone: "+447700900199"}
  plugs:
    - {name: kettle, vendor: shelly, id: shellyplusplugs-a1}
  history: {days: 42, uses: {kettle: ["07:10", "10:30"]}, jitter: 15m}
steps:
  - say: alexa, ask good neighbour for help
  - until: {spoken: /\\w/, by: "14:00"}
  - plug: {kettle: on}
  - no-sms: all
  - reply: {from: Anne, text: 1}
  - episode: closed
`;

const refusals = (text: string): string[] => {
  const read = readStory('stories/mary.yaml', text);
  return read.kind === 'refused' ? read.lines : [];
};

const withStep = (step: string): string[] => refusals(whole + step);

describe('a story', () => {
  it('is read with its durations in milliseconds and its defaults filled in', () => {
    const read = readStory('stories/mary.yaml', whole);
    if (read.kind !== 'story') throw new Error(read.lines.join('\n'));
    const [home] = read.story.homes;
    expect(home.timezone).toBe('Europe/London');
    expect(home.carers.map(({ wait }) => wait)).toEqual([300_000, 600_000]);
    expect(home.history?.jitter).toBe(900_000);
    expect(home.consent).toEqual(['routine', 'carers', 'reminders']);
    expect(read.story.steps.map(({ name }) => name)).toEqual([
      'say',
      'until',
      'plug',
      'no-sms',
      'reply',
      'episode',
    ]);
  });

  it('may leave the quotes off "on" and 1, which YAML takes for something else elsewhere', () => {
    const read = readStory('stories/mary.yaml', whole);
    const steps = read.kind === 'story' ? read.story.steps : [];
    expect(steps[2]).toMatchObject({ name: 'plug', value: { kettle: 'on' } });
    expect(steps[4]).toMatchObject({ name: 'reply', value: { text: '1' } });
  });

  it('shows each step on one line, as it was written', () => {
    const read = readStory('stories/mary.yaml', whole);
    const steps = read.kind === 'story' ? read.story.steps : [];
    expect(steps[0]).toMatchObject({ written: 'say: alexa, ask good neighbour for help', line: 13 });
  });

  it.each([
    [
      'at the top',
      whole.replace('start:', 'begin:'),
      'stories/mary.yaml:2: begin: unknown key "begin" (story "Mary calls")',
    ],
    [
      'in the household',
      whole.replace('  resident: Mary Hughes', '  resident: Mary Hughes\n  dog: Rex'),
      'unknown key "dog"',
    ],
    [
      'in a carer',
      whole.replace('wait: 5m}', 'wait: 5m, mood: good}'),
      'household.carers[1].mood: unknown key "mood"',
    ],
    [
      'in a list of steps',
      `${whole}  - shout: help\n`,
      'stories/mary.yaml:19: steps[7].shout: unknown key "shout"',
    ],
    ['in a step', `${whole}  - sms: {to: Anne, hass: Mary}\n`, 'steps[7].sms.hass: unknown key "hass"'],
    [
      'in what a step waits for',
      `${whole}  - until: {sms: {to: Anne, like: x}, by: "11:00"}\n`,
      'unknown key "like"',
    ],
    ['beside a known one in a step', `${whole}  - wait: 5m\n    really: true\n`, 'unknown key "really"'],
    ['in what staff do', `${whole}  - staff: {do: pause, until: 2026-03-06, why: x}\n`, 'unknown key "why"'],
  ])('with an unknown key %s is refused, naming the key, the place and the story', (_where, text, says) => {
    expect(refusals(text).join('\n')).toContain(says);
    expect(refusals(text).join('\n')).toContain('(story "Mary calls")');
  });

  it.each([
    ['  - wait: soon\n', 'must be a duration such as 30s, 5m, 2h or 3d'],
    ['  - at: "25:00"\n', 'must be a time of day such as "08:30"'],
    ['  - at: 9\n', 'must be a time of day'],
    ['  - hear: /(/\n', 'is no regular expression'],
    ['  - session: ajar\n', 'must be open or closed'],
    ['  - until: {by: "14:00"}\n', 'waits for exactly one of'],
    ['  - until: {spoken: a, notified: true, by: "14:00"}\n', 'waits for exactly one of'],
    ['  - break: {for: 10m}\n', 'must say what breaks'],
    ['  - break: {sms: explode, for: 10m}\n', 'must be one of fail, throttle, slow, hang'],
    ['  - phones: {Anne: broken}\n', 'must be one of ok, opted-out, landline, throttled, sandbox'],
    ['  - phones: {Annie: ok}\n', 'nobody in this story is called "Annie"'],
    ['  - call: {to: Annie}\n', 'nobody in this story is called "Annie"'],
    ['  - account: rich\n', 'must be over-limit or ok'],
    ['  - sms: {to: Annie}\n', 'nobody in this story is called "Annie"'],
    ['  - plug: {toaster: "on"}\n', 'Mary Hughes has no plug called "toaster"'],
    ['  - home: John Smith\n', 'nobody in this story lives as "John Smith"'],
    ['  - restart\n', 'must be a key and what belongs to it'],
    ['  - episode: {state: ajar}\n', 'must be open, closed or none'],
    ['  - staff: {do: dance}\n', 'do must be one of'],
  ])('with the step %j is refused and told why', (step, says) => {
    expect(withStep(step).join('\n')).toContain(says);
  });

  it.each([
    [whole.replace('+447700900101', '07700900101'), 'must be a number such as "+447700900101"'],
    [whole.replace('name: Bob', 'name: Anne'), '"Anne" is there twice'],
    [whole.replace('uses: {kettle', 'uses: {telly'), 'household.history.uses.telly: is no plug of this home'],
    [
      whole.replace('  resident', '  timezone: Europe/Londn\n  resident'),
      'is no time zone that this machine knows',
    ],
    [whole.replace('2026-03-02T10:00', '2026-02-31T10:00'), 'is no such day'],
    [
      whole.replace('  resident', '  paired: false\n  resident'),
      'an Echo that is still to be paired needs words',
    ],
    [whole.replace('title: Mary calls\n', ''), 'title: is missing: must be words'],
    [whole.split('steps:')[0] ?? '', 'steps: is missing: must be a list of steps'],
    ['title: [', 'stories/mary.yaml:1'],
    ['', 'the story:'],
  ])('that makes no sense is refused (%#)', (text, says) => {
    expect(refusals(text).join('\n')).toContain(says);
  });
});
