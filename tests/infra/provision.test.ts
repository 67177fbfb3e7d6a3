import { createHmac } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askedFrom, Senseless } from '../../infra/provision/arguments';
import { newCode } from '../../infra/provision/labels';
import { provision } from '../../infra/provision/provision';
import { readBox, type Device } from '../../infra/provision/read-box';
import { plugBoxes } from '../../lambda/store/plug-boxes';
import { openIot } from './iot-endpoint';
import { memoryRows } from '../../local/memory-table';

const policy = 'plug-policy';
const kettle: Device = { id: 'kettle-0017', make: 'shelly', feeds: 'Kettle' };
const telly: Device = { id: 'telly-0018', make: 'tasmota', feeds: '' };
const bridge: Device = { id: 'bridge-0009', make: 'zigbee2mqtt', feeds: '' };

let iot: Awaited<ReturnType<typeof openIot>>;
let out: string;
let said: string[];
const boxes = plugBoxes(memoryRows(), {
  lookUpHash: (text) => createHmac('sha256', 'key').update(text).digest('hex'),
});

beforeEach(async () => {
  iot = await openIot(policy);
  out = mkdtempSync(join(tmpdir(), 'provision-'));
  said = [];
});
afterEach(async () => {
  await iot.close();
  rmSync(out, { recursive: true, force: true });
});

const run = (devices: Device[], more: { dryRun?: boolean; council?: string; policy?: string } = {}) => {
  const { dryRun = false } = more;
  const asked = { box: '', council: 'harbour', policy, out, dryRun, ...more };
  return provision(devices, asked, {
    iot: iot.iot,
    boxes: dryRun ? null : boxes,
    say: (line) => said.push(line),
  });
};

/** The codes on the printed labels, by device. */
const labels = (): Record<string, string> => {
  const file = readdirSync(out).find((name) => name.startsWith('labels-')) ?? '';
  const page = readFileSync(join(out, file), 'utf8');
  const found = page.matchAll(/<b>([\w-]+)<\/b><br>Code <b>([\w-]+)<\/b>/g);
  return Object.fromEntries([...found].map(([, id = '', code = '']): [string, string] => [id, code]));
};

test('a box is made ready: thing, certificate, policy, set-up, label', async () => {
  expect(await run([kettle, telly, bridge])).toBe(true);
  expect([...iot.things.keys()]).toEqual(['kettle-0017', 'telly-0018', 'bridge-0009']);
  expect(iot.things.get('kettle-0017')).toEqual({
    attributes: { council: 'harbour', make: 'shelly' },
    principals: [iot.certificates[0]],
  });
  expect(iot.attached).toEqual(iot.certificates.map((target) => ({ policy, target })));
  expect(statSync(join(out, 'kettle-0017', 'private.key')).mode & 0o077).toBe(0);
  const calls = readFileSync(join(out, 'kettle-0017', 'rpc.json'), 'utf8');
  expect(calls).toContain('"an-account-ats.iot.eu-west-1.amazonaws.com:8883"');
  expect(readFileSync(join(out, 'telly-0018', 'console.txt'), 'utf8')).toContain('Topic telly-0018;');
  expect(readFileSync(join(out, 'bridge-0009', 'configuration.yaml'), 'utf8')).toContain(
    'client_id: bridge-0009',
  );
  expect(said.at(-1)).toBe('3 devices: 3 made ready, 0 failed');
});

test('the code on the label opens its device, for its own council alone', async () => {
  await run([kettle, bridge]);
  const { 'kettle-0017': code = '', 'bridge-0009': ofBridge = '' } = labels();
  expect(code).toMatch(/^[2-9B-Y]{4}-[2-9B-Y]{4}$/);
  expect(await boxes.check('kettle-0017', 'harbour', code.toLowerCase().replace('-', ' '))).toBe('right');
  expect(await boxes.check('kettle-0017', 'ashby', code)).toBe('wrong');
  expect(await boxes.check('kettle-0017', 'harbour', ofBridge)).toBe('wrong');
  expect(await boxes.check('bridge-0009-kettle', 'harbour', ofBridge)).toBe('right');
  expect(await boxes.check('lamp-0001', 'harbour', '')).toBe('unknown');
});

test('a dry run says what it would do, and does nothing', async () => {
  expect(await run([kettle], { dryRun: true })).toBe(true);
  expect(said[0]).toBe('kettle-0017: would be made (shelly, new)');
  expect([iot.things.size, iot.certificates.length, readdirSync(out).length]).toEqual([0, 0, 0]);
});

test('run again it leaves alone what is ready', async () => {
  await run([kettle]);
  await run([kettle]);
  expect(iot.certificates).toHaveLength(1);
  expect(said).toContain('kettle-0017: ready already, left alone');
});

test('broken off between certificate and policy it goes on with the same certificate', async () => {
  iot.refuses.path = '/target-policies';
  expect(await run([kettle, telly])).toBe(false);
  expect(said).toContain('kettle-0017: failed, UnauthorizedException: not allowed');
  expect(said.at(-1)).toBe('2 devices: 0 made ready, 2 failed');
  iot.refuses.path = '';
  expect(await run([kettle, telly])).toBe(true);
  expect(iot.certificates).toHaveLength(2);
  expect(iot.things.get('kettle-0017')?.principals).toEqual([iot.certificates[0]]);
});

test("another council's device is refused by name, and the others are made", async () => {
  await run([kettle], { council: 'ashby' });
  expect(await run([kettle, telly])).toBe(false);
  expect(said).toContain('kettle-0017: refused, a thing of this name belongs to somebody else');
  expect(existsSync(join(out, 'telly-0018', 'certificate.pem'))).toBe(true);
});

test('a policy that is not there stops everything before anything is made', async () => {
  await expect(run([kettle], { policy: 'mistyped' })).rejects.toThrow('mistyped is not there');
  expect(iot.things.size).toBe(0);
});

describe('a list of devices', () => {
  test('is read with its columns in any order', () => {
    expect(readBox('make,feeds,device\nShelly,Kettle,kettle-0017\n')).toEqual({
      kind: 'box',
      devices: [kettle],
    });
  });

  test('names each wrong line, all at once', () => {
    const text = 'device,make,feeds\nKettle 17,shelly,\nlamp-1,hue,\nlamp-2,shelly,\nlamp-2,shelly,\n';
    expect(readBox(text)).toEqual({
      kind: 'refused',
      wrong: [
        'line 2: device "Kettle 17" is not 3 to 40 small letters, digits and hyphens',
        'line 3: make "hue" is none of shelly, tasmota, zigbee2mqtt',
        'line 5: device "lamp-2" stands in line 4 already',
      ],
    });
  });

  test.each(['', 'device,make,feeds\n', 'device,make\n"lamp', 'a;b\n1;2\n'])('%j is refused', (text) => {
    expect(readBox(text).kind).toBe('refused');
  });
});

test('arguments that make no sense are refused by name', () => {
  expect(() => askedFrom([])).toThrow('--box');
  expect(() => askedFrom(['--box', 'a.csv'])).toThrow('--council');
  expect(() => askedFrom(['--box', 'a.csv', '--council', 'harbour'])).toThrow('--policy');
  expect(() => askedFrom(['--boxes', 'a.csv'])).toThrow(Senseless);
});

test('codes differ, and hold nothing that looks like something else', () => {
  const codes = Array.from({ length: 1_000 }, () => newCode());
  expect(new Set(codes).size).toBe(1_000);
  for (const code of codes) expect(code).not.toMatch(/[01AEIOUSLZ]/);
});
