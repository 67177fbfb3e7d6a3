import { startArguments } from '../../local/street/start/arguments';

describe('npm start', () => {
  it('keeps its data in .data and listens on 3000 and 1883 where nothing else is asked for', () => {
    expect(startArguments([])).toEqual({
      kind: 'start',
      port: 3000,
      mqttPort: 1883,
      dataDir: '.data',
      demo: false,
    });
  });

  it('takes what it is given', () => {
    expect(startArguments(['--port', '0', '--mqtt-port=1', '--in-memory', '--demo'])).toEqual({
      kind: 'start',
      port: 0,
      mqttPort: 1,
      dataDir: null,
      demo: true,
    });
    expect(startArguments(['--data', 'here'])).toMatchObject({ dataDir: 'here' });
  });

  it.each([
    [['--port', 'x'], '--port must be a number from 0 to 65535, not "x"'],
    [['--port', '65536'], '--port must be'],
    [['--port', '-1'], '--port'],
    [['--mqtt-port', ''], '--mqtt-port must be'],
    [['--port', '5', '--mqtt-port', '5'], 'must differ'],
    [['--data', ''], '--data needs a folder'],
    [['--data', 'x', '--in-memory'], 'contradict'],
    [['--nope'], "Unknown option '--nope'"],
    [['here'], "Unexpected argument 'here'"],
  ])('refuses %j in one line', (given, says) => {
    const asked = startArguments(given);
    expect(asked.kind).toBe('refused');
    const why = asked.kind === 'refused' ? asked.why : '';
    expect(why).toContain(says);
    expect(why).not.toContain('\n');
  });
});
