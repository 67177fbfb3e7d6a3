import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { v1 } from 'ask-smapi-model';
import { editions, type Edition } from '../../infra/skill-package/edition';
import type { Submission } from '../../infra/skill-package/manifest';
import { writePackages } from '../../infra/skill-package/write';
import { wrongInModel } from './model-limits';

type Model = v1.skill.interactionModel.InteractionModelData;
type Manifest = v1.skill.Manifest.SkillManifestEnvelope;

const submission: Submission = {
  endpoint: 'arn:aws:lambda:eu-west-1:111122223333:function:skill:live',
  privacyPolicyUrl: 'https://council.example.org/privacy',
  termsOfUseUrl: 'https://council.example.org/terms',
};
let folder = '';
const file = (edition: Edition, ...path: string[]) => join(folder, edition, ...path);
const json = async <T>(edition: Edition, ...path: string[]): Promise<T> =>
  JSON.parse(await readFile(file(edition, ...path), 'utf8')) as T;
const modelOf = (edition: Edition) => json<Model>(edition, 'interactionModels', 'custom', 'en-GB.json');
const manifestOf = async (edition: Edition) => (await json<Manifest>(edition, 'skill.json')).manifest ?? {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skill-package-'));
  await writePackages(folder, submission);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe.each(editions)('the %s package', (edition) => {
  test('has a model that Amazon takes, called good neighbour', async () => {
    const model = await modelOf(edition);
    expect(wrongInModel(model)).toEqual([]);
    expect(model.interactionModel.languageModel.invocationName).toBe('good neighbour');
  });

  test('has forty or more samples for each intent of a resident', async () => {
    const { intents } = (await modelOf(edition)).interactionModel.languageModel;
    const few = intents
      .filter(({ name }) => !name.startsWith('AMAZON.') && !name.startsWith('Staff'))
      .filter(({ samples = [] }) => new Set(samples).size < 40);
    expect(few.map(({ name }) => name)).toEqual([]);
    const names = intents.map(({ name }) => name);
    for (const needed of ['Cancel', 'Stop', 'Help', 'NavigateHome', 'Fallback', 'Yes', 'No', 'Repeat'])
      expect(names).toContain(`AMAZON.${needed}Intent`);
  });

  test('is called in Ireland, for requests and for events', async () => {
    const { apis, events } = await manifestOf(edition);
    const uri = submission.endpoint;
    expect(apis?.custom?.endpoint).toEqual({ uri });
    expect(apis?.custom?.regions).toEqual({ EU: { endpoint: { uri } } });
    expect(events?.endpoint).toEqual({ uri });
    expect(events?.regions).toEqual({ EU: { endpoint: { uri } } });
    expect(apis?.custom?.interfaces).toEqual([{ type: 'ALEXA_PRESENTATION_APL' }]);
  });

  test('asks for the two permissions, hears of reminders, and publishes the message alert', async () => {
    const { permissions = [], events } = await manifestOf(edition);
    expect(permissions.map(({ name }) => name)).toEqual([
      'alexa::alerts:reminders:skill:readwrite',
      'alexa::devices:all:notifications:write',
    ]);
    const heard = (events?.subscriptions ?? []).map(({ eventName }) => eventName);
    for (const what of ['CREATED', 'STARTED', 'UPDATED', 'DELETED', 'STATUS_CHANGED'])
      expect(heard).toContain(`REMINDER_${what}`);
    expect(heard).toContain('SKILL_DISABLED');
    expect(events?.publications).toEqual([{ eventName: 'AMAZON.MessageAlert.Activated' }]);
  });

  test('is listed in Britain within the lengths that the store allows', async () => {
    const { publishingInformation, privacyAndCompliance } = await manifestOf(edition);
    const listing = publishingInformation?.locales?.['en-GB'];
    expect(publishingInformation?.distributionCountries).toEqual(['GB']);
    expect(publishingInformation?.distributionMode).toBe(edition === 'public' ? 'PUBLIC' : 'PRIVATE');
    expect(listing?.name.length).toBeLessThanOrEqual(50);
    expect(listing?.summary?.length).toBeLessThanOrEqual(160);
    expect(listing?.description?.length).toBeLessThanOrEqual(4_000);
    expect(publishingInformation?.testingInstructions?.length).toBeLessThanOrEqual(4_000);
    expect(listing?.keywords?.length).toBeLessThanOrEqual(30);
    expect(listing?.examplePhrases).toHaveLength(3);
    for (const phrase of listing?.examplePhrases ?? []) expect(phrase).toMatch(/^Alexa, \w+ good neighbour/);
    expect(privacyAndCompliance).toMatchObject({
      allowsPurchases: false,
      isChildDirected: false,
      usesPersonalInfo: true,
      locales: { 'en-GB': { privacyPolicyUrl: submission.privacyPolicyUrl } },
    });
  });

  test('says what it is not, and claims to save nobody', async () => {
    const { publishingInformation } = await manifestOf(edition);
    const description = publishingInformation?.locales?.['en-GB']?.description ?? '';
    expect(description).toContain('not a medical device');
    expect(description).toContain('not an emergency service');
    expect(description).toContain('phone 999');
    expect(JSON.stringify(publishingInformation)).not.toMatch(/sav(?:e|es|ing) (?:your |a )?li(?:fe|ves)/i);
    expect(publishingInformation?.testingInstructions).toContain('test household');
  });

  test.each([
    ['en-GB_smallIcon.png', 108],
    ['en-GB_largeIcon.png', 512],
  ])('has %s, %i pixels square', async (name, size) => {
    const png = await readFile(file(edition, 'assets', 'images', name));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    const data = png.subarray(41, 41 + png.readUInt32BE(33));
    expect(inflateSync(data)).toHaveLength(size * (1 + size * 3));
  });
});

describe('health', () => {
  const health = /\b(?:pain|pains|sleep|sleeping|slept|moods?)\b/i;

  test('the public package speaks of no pain, sleep or mood, and asks for no check-in', async () => {
    expect(JSON.stringify(await modelOf('public')).match(health)).toBeNull();
    expect(JSON.stringify(await manifestOf('public')).match(health)).toBeNull();
    const names = (await modelOf('public')).interactionModel.languageModel.intents.map(({ name }) => name);
    expect(names).not.toContain('MoodIntent');
    expect(names).not.toContain('StartCheckInIntent');
  });

  test('in the public package whoever is unwell still calls, with no need taken down', async () => {
    const { types = [] } = (await modelOf('public')).interactionModel.languageModel;
    const needs = types.find(({ name }) => name === 'NEED')?.values ?? [];
    expect(needs.map(({ id }) => id)).not.toContain('unwell');
    const other = needs.find(({ id }) => id === 'other')?.name;
    expect(other?.synonyms).toEqual(expect.arrayContaining(['dizzy', 'out of breath']));
  });

  test('the Smart Properties package has the check-in', async () => {
    const names = (await modelOf('smart-properties')).interactionModel.languageModel.intents.map(
      ({ name }) => name,
    );
    expect(names).toEqual(expect.arrayContaining(['MoodIntent', 'StartCheckInIntent']));
  });
});

test.each([
  [['--endpoint', 'arn:aws:lambda:us-east-1:111122223333:function:skill'], '--endpoint'],
  [['--privacy', 'http://council.example.org'], '--privacy'],
  [['--colour', 'red'], '--colour'],
])('%j makes no package: one line says why', (given, named) => {
  const main = join(__dirname, '..', '..', 'infra', 'skill-package', 'main.ts');
  const tsx = join(__dirname, '..', '..', 'node_modules', '.bin', 'tsx');
  const { status, stderr } = spawnSync(tsx, [main, ...given], { cwd: folder, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain(named);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
