import { hour, minute, type Home, type Instant } from '../household';
import { canaryOf } from './canary-home';
import type { Core } from './core';
import type { CanarySettings } from './service';

/** It calls every fifteen minutes, and is looked after some minutes later. */
const called = 15 * minute;
/** The network's log of what it has delivered may be slow. */
const delivered = hour;

type CanaryPorts = Pick<Core, 'actor' | 'store' | 'secrets' | 'clock' | 'log'>;

/**
 * Looks whether each canary's last call for help was taken, texted and delivered, says so in the log (alarms read it),
 * and ends the worry that it was. One that fails keeps no other from being looked after.
 */
export async function canaryRound({ councils, phone }: CanarySettings, ports: CanaryPorts): Promise<void> {
  for (const council of councils) {
    let why: string;
    try {
      why = await lookAfter(council, phone, ports);
    } catch (fault) {
      why = fault instanceof Error ? fault.name : 'unknown';
    }
    if (why === 'heard') ports.log('info', 'canary-heard', { council });
    else if (why === 'moved-in') ports.log('info', 'canary-moved-in', { council });
    else ports.log('error', 'canary-unheard', { council, why });
  }
}

type Found = 'heard' | 'moved-in' | 'no-call' | 'no-text' | 'not-delivered';

async function lookAfter(council: string, phone: string, ports: CanaryPorts): Promise<Found> {
  const { actor, clock } = ports;
  const now = clock.now();
  const home = await canaryOf(council, phone, ports, now);
  const found = await judge(home, phone, now, ports);
  const { episode } = home.state;
  if (episode) {
    const id = `canary:${episode.id}`;
    const outcome = 'false-alarm';
    await actor.happen(home.profile.id, { kind: 'seen', id, who: 'carer:phone', episode: episode.id, outcome }); // prettier-ignore
  }
  return found;
}

async function judge(home: Home, phone: string, now: Instant, { store }: CanaryPorts): Promise<Found> {
  const { episode, startedAt, version } = home.state;
  // It has not had the time to call yet.
  if (version === 1 || (episode === null && now - startedAt < called)) return 'moved-in';
  if (!episode || now - episode.openedAt > called) return 'no-call';
  if (!episode.told.some(({ status }) => status === 'sent')) return 'no-text';
  const texts = await store.sentTexts.since(phone, now - delivered);
  const ids = texts.flatMap(({ household, about, messageId }) =>
    household === home.profile.id && about === 'alert' && messageId !== null ? [messageId] : [],
  );
  const arrivals = await Promise.all(ids.map((id) => store.sentMessages.hasArrived(id)));
  const young = now - startedAt < delivered;
  return arrivals.includes(true) || young ? 'heard' : 'not-delivered';
}
