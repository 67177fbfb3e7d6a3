import { createAlexa, type AlexaOutcome } from '../alexa';
import {
  personOf,
  type Attempt,
  type Effect,
  type Home,
  type Instant,
  type Pending,
  type Perform,
} from '../household';
import { createOperations } from '../phone/operations';
import { aboutWhich } from '../phone/about-which';
import type { SendOutcome } from '../phone/send-outcome';
import { createTexts } from '../phone/texts';
import type { Erasures, SentText, Store } from '../store';
import { announcementFor, askHerText, councilName, textFor } from '../words';
import { keepMadeVisit } from './keep-made-visit';
import { createPerformReminders } from './perform-reminders';
import { attemptOf, createOtherWays, linkLives } from './other-ways';
import type { ServicePorts } from './service';

type AskByText = Extract<Effect, { kind: 'ask-by-text' }>;
type TextEffect = Extract<Effect, { kind: 'text' }>;
type SpeakerEffect = Extract<Effect, { kind: 'ask' | 'announce' | 'prompt' }>;

/** Performs what the household has decided. Every way out settles: with what became of it, and never with an error. */
export function createPerform(ports: Omit<ServicePorts, 'dynamo'>, store: Store, erasing: Erasures): Perform {
  const { settings, clock, log } = ports;
  const texts = createTexts({
    sns: ports.sns,
    clock,
    twoWayNumber: settings.twoWayNumber,
    senderId: settings.senderId,
  });
  const operations = createOperations({ sns: ports.sns, clock, topicArn: settings.operationsTopicArn });
  const otherWays = createOtherWays(ports, store);
  const alexa = createAlexa(ports);
  const reminders = createPerformReminders(alexa, ports.secrets);

  async function text(home: Home, pending: Pending, effect: TextEffect, now: Instant): Promise<Attempt> {
    const { id } = pending;
    const person = personOf(home.profile, effect.to);
    if (!person) return { id, kind: 'refused-for-good', code: 'no-such-person' };
    const household = home.profile.id;
    const { about, episode, to } = effect;
    const kept = about.kind === 'which-home' ? aboutWhich(about) : about.kind;
    const sent = { at: now, household, episode, who: to, about: kept };
    const [token] = await Promise.all([
      store.carerLinks.issue({ household, episode, who: to, until: now + linkLives }),
      store.sentTexts.about(person.phone, sent, home.profile.rules?.retention),
    ]);
    const words = textFor(home, pending, now, `${settings.publicUrl}/r/${token}`);
    return attemptOf(id, await sendAndKeep(person.phone, words, sent));
  }

  /** Her own phone: what she answers is understood by who was texted. */
  async function askByText(home: Home, { id }: Pending, { episode }: AskByText, now: Instant) {
    const { id: household, resident, rules } = home.profile;
    if (resident.phone === null) return { id, kind: 'refused-for-good', code: 'no-such-person' } as const;
    const sent = { at: now, household, episode, who: 'resident', about: 'ask' } as const;
    await store.sentTexts.about(resident.phone, sent, rules?.retention);
    const outcome = await sendAndKeep(resident.phone, askHerText(home, id, now), sent);
    return outcome.kind === 'accepted'
      ? ({ id, kind: 'done', how: 'texted' } as const)
      : attemptOf(id, outcome);
  }

  async function sendAndKeep(to: string, words: string, sent: SentText): Promise<SendOutcome> {
    const outcome = await texts.send({ to, text: words, invitesReply: true });
    if (outcome.kind === 'accepted') await keepMessageId(to, sent, outcome.messageId);
    else if (outcome.kind === 'refused' && outcome.alarm !== undefined)
      log('error', 'texts-refused', { alarm: outcome.alarm });
    return outcome;
  }

  /** It has gone, whatever the store says now: without its id a reply is still understood by what else is known. */
  async function keepMessageId(...text: Parameters<Store['sentTexts']['accepted']>): Promise<void> {
    try {
      const [, sent, id] = text;
      await Promise.all([store.sentTexts.accepted(...text), store.sentMessages.keep(id, sent)]);
    } catch (fault) {
      log('warn', 'message-id-not-kept', { fault: fault instanceof Error ? fault.name : 'unknown' });
    }
  }

  async function speaker(
    home: Home,
    pending: Pending,
    effect: SpeakerEffect,
    now: Instant,
  ): Promise<Attempt> {
    const { id } = pending;
    const known = home.state.speakers.find((each) => each.id === effect.speaker);
    if (!known) return { id, kind: 'refused-for-good', code: 'no-such-speaker' };
    const { locale } = home.profile;
    const alexaId = await ports.secrets.open(known.sealedId);
    if (known.kind === 'smart-properties') {
      const outcome = await alexa.announce(alexaId, announcementFor(home, pending, now), locale);
      return spokenAttempt(id, outcome, 'announced');
    }
    const chime = { userId: alexaId, reference: id, creator: councilName(locale), locale };
    return spokenAttempt(id, await alexa.chime(chime, now), 'chimed');
  }

  async function lookFor(home: Home, id: string, speakerId: string): Promise<Attempt> {
    const sealed = home.state.speakers.find((each) => each.id === speakerId)?.sealedEndpointId;
    if (sealed === undefined) return { id, kind: 'refused-for-good', code: 'no-such-speaker' };
    const outcome = await alexa.connectivity(await ports.secrets.open(sealed));
    return outcome.kind === 'found' ? { id, kind: 'done', reachable: outcome.reachable } : { ...outcome, id };
  }

  async function perform(home: Home, pending: Pending, now: Instant): Promise<Attempt> {
    const { id, effect } = pending;
    switch (effect.kind) {
      case 'text':
        return text(home, pending, effect, now);
      case 'ask-by-text':
        return askByText(home, pending, effect, now);
      case 'ask':
      case 'announce':
      case 'prompt':
        return speaker(home, pending, effect, now);
      case 'look-for':
        return lookFor(home, id, effect.speaker);
      case 'reminder':
      case 'read-reminders':
        return reminders(home, pending, effect, now);
      case 'call':
        return otherWays.call(home, pending, effect, now);
      case 'duty-mail':
        return otherWays.mail(home, pending, effect, now);
      case 'operations': {
        log('warn', 'operations', { about: effect.about.kind });
        const { council, id: household } = home.profile;
        return attemptOf(id, await operations(effect.about.kind, { council, household, ...effect.about }));
      }
      case 'refer': {
        const { council, id: household, resident, rules } = home.profile;
        const of = { household, council, resident: resident.fullName };
        await store.referrals.keep(of, effect.referral, rules?.retention);
        const facts = { council, household, referral: effect.referral.id };
        return attemptOf(id, await operations('referral', facts));
      }
      case 'forget':
        for (const sealedId of effect.sealedIds) {
          await store.alexaLinks.remove(await ports.secrets.open(sealedId), home.profile.id);
        }
        await store.forgetSources(home.profile.id);
        if (effect.keepDays !== true) await store.forgetDays(home.profile.id);
        return { id, kind: 'done' };
      case 'erase': {
        const { erasure } = home.state;
        const { id: household, council, rules } = home.profile;
        const kept = rules && { kept: rules.retention };
        if (erasure) await erasing.erase({ household, council, asked: erasure, ...kept }, effect.pass, now);
        log('info', 'erased', { pass: effect.pass });
        return { id, kind: 'done' };
      }
      case 'record': {
        const { id: household, council, rules } = home.profile;
        await store.homes.saveClosedEpisode(household, council, effect.episode, rules?.retention);
        await keepMadeVisit(home, effect.episode, store);
        return { id, kind: 'done' };
      }
      case 'keep-check-in': {
        const { id: household, council, rules } = home.profile;
        await store.checkIns.save(household, council, effect.checkIn, rules?.retention);
        return { id, kind: 'done' };
      }
    }
  }

  return async (home, pending, now) => {
    try {
      return await perform(home, pending, now);
    } catch (fault) {
      log('error', 'effect-failed', {
        effect: pending.effect.kind,
        fault: fault instanceof Error ? fault.name : 'unknown',
      });
      // Nothing is sent before what it rests on is stored, so nothing has gone.
      return { id: pending.id, kind: 'refused', code: 'fault' };
    }
  };
}

const spokenAttempt = (id: string, outcome: AlexaOutcome, how: 'announced' | 'chimed'): Attempt =>
  outcome.kind === 'accepted' ? { id, kind: 'done', how } : { ...outcome, id };
