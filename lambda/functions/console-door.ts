import { createConsole, type Console, type ConsolePorts } from '../web/console';
import { readPhoneNumber } from '../phone/numbers';
import { createFhir } from '../web/fhir';
import type { Core } from './core';
import { consoleOutside } from './console-outside';
import { drawWords } from './draw-words';
import { reminderDesk } from './reminder-desk';
import { settingsDesk } from './settings-desk';
import { createStaffActions } from './staff-actions';
import type { SignInSettings } from './console-settings';

/** The console; what signs people in is loaded with the first request, so that whoever only wires it does not pay for it. */
export function consoleDoor(core: Core, signIn: SignInSettings): (request: Request) => Promise<Response> {
  let console: Promise<Console> | null = null;
  return async (request) => {
    console ??= open(core, signIn);
    return (await console).fetch(request);
  };
}

async function open(core: Core, signIn: SignInSettings): Promise<Console> {
  const [{ createIdentity }, { createSeals }] = await Promise.all([
    import('./console-identity'),
    import('./console-seals'),
  ]);
  const identity = createIdentity(signIn, core.settings.publicUrl);
  const seals = createSeals((text) => core.secrets.linkHashes(text));
  const ports = consolePorts(core, identity, seals);
  const pages = createConsole(ports);
  const records = createFhir({
    ...ports,
    clients: core.store.recordClients,
    checkIns: (household) => core.store.checkIns.since(household, '2000-01-01'),
  });
  return {
    fetch: (request) =>
      new URL(request.url).pathname.startsWith('/fhir/') ? records.fetch(request) : pages.fetch(request),
  };
}

/** What of the service the console rests on. */
export type ConsoleCore = Pick<Core, 'actor' | 'store' | 'erasing' | 'clock' | 'log'> & {
  queues: Pick<Core['queues'], 'wake'>;
  secrets: Pick<Core['secrets'], 'random' | 'linkHashes' | 'open' | 'seal'>;
  settings: Pick<Core['settings'], 'publicUrl'>;
};

/** What the console needs, of the real store and the real heart. */
export function consolePorts(
  { actor, store, erasing, queues, secrets, clock, log, settings }: ConsoleCore,
  identity: ConsolePorts['identity'],
  seals: ConsolePorts['seals'],
): ConsolePorts {
  return {
    clock,
    log,
    identity,
    seals,
    publicUrl: settings.publicUrl,
    random: (bytes) => secrets.random(bytes),
    keyed: (text) => secrets.linkHashes(text),
    look: (household) => store.homes.load(household),
    happen: async (household, event) => (await actor.happen(household, event)).home,
    sessions: store.staffSessions,
    rates: store.rates,
    looks: store.looks,
    pages: store.councilPages,
    histories: store.histories,
    checkIns: (household, since) => store.checkIns.since(household, since),
    closedEpisodesOf: (household) => store.closedEpisodesOf(household),
    async saveProfile(profile) {
      const saved = await store.profiles.save(profile, { dueAt: clock.now() });
      // The agenda has it already; taking it in now only makes it true a minute sooner.
      if (saved) await actor.timePasses(profile.id);
      return saved;
    },
    createHome: (home) => store.profiles.create(home),
    issueWords: (words, household, until) => store.pairing.issue(words, { household, until }, clock.now()),
    staffInAlexa: {
      issueWords: (account, words, until) =>
        store.staffLinks.issue(words, { ...account, until }, clock.now()),
      showCode: (account, words) => store.staffCodes.show(account, words, clock.now()),
    },
    drawWords: () => drawWords((bytes) => secrets.random(bytes)),
    erasures: erasing,
    feedback: store.feedback,
    async exportPart(council, at) {
      const part = await store.exportPart(council, at);
      return { ...part, lines: await Promise.all(part.lines.map((line) => opened(line, secrets))) };
    },
    journalPart: (council, at, before) => store.journalPart(council, at, before),
    recordClients: store.recordClients,
    ...consoleOutside(store, clock),
    reminders: reminderDesk(createStaffActions({ actor, store, clock })),
    settings: settingsDesk({ store, queues, clock }),
    readPhone: readPhoneNumber,
    plugs: {
      household: async (plug) => (await store.plugLinks.find(plug))?.household ?? null,
      link: (plug, household, council) => store.plugLinks.save(plug, { household, council }),
      labelled: (plug, council, code) => store.plugBoxes.check(plug, council, code),
      unlink: (plug, household) => store.plugLinks.remove(plug, household),
    },
    card: {
      async load(household) {
        const sealed = await store.accessCards.load(household);
        return sealed === null ? null : secrets.open(sealed);
      },
      save: async (household, card) => store.accessCards.save(household, await secrets.seal(card)),
    },
  };
}

/** How to get in is sealed where it lies; whoever takes everything along must be able to read it. */
async function opened<Line extends { kind: string; holds: unknown }>(
  line: Line,
  secrets: ConsoleCore['secrets'],
): Promise<Line> {
  const sealed = line.kind === 'CARD' ? (line.holds as { sealed?: unknown } | null)?.sealed : undefined;
  return typeof sealed === 'string' ? { ...line, holds: { card: await secrets.open(sealed) } } : line;
}
