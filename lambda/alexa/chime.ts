import { DateTime } from 'luxon';
import { hour, type Instant } from '../household/clock';
import type { AlexaOutcome, AlexaSettings } from './ports';
import type { Caller } from './call';

export interface Chime {
  /** Alexa's id of the user, as it came in a request. */
  userId: string;
  /** The same for the same asking, so that Amazon counts a repeat once. */
  reference: string;
  /** Whose message it is said to be: the council's. */
  creator: string;
  locale: string;
}

/** After this a message has lost its point, and the yellow light goes out. */
const lives = 4 * hour;

/**
 * Makes a consumer Echo chime and light up (Proactive Events, AMAZON.MessageAlert.Activated; no free text is possible).
 * It is not spoken by itself: the resident has to ask for her notifications.
 */
export function createChime(call: Caller, settings: AlexaSettings) {
  const path =
    settings.alexaStage === 'live' ? '/v1/proactiveEvents/' : '/v1/proactiveEvents/stages/development';
  return (chime: Chime, now: Instant): Promise<AlexaOutcome> =>
    call({
      scope: 'alexa::proactive_events',
      path,
      body: {
        timestamp: utc(now),
        referenceId: chime.reference,
        expiryTime: utc(now + lives),
        event: {
          name: 'AMAZON.MessageAlert.Activated',
          payload: {
            state: { status: 'UNREAD', freshness: 'NEW' },
            messageGroup: { creator: { name: chime.creator }, count: 1, urgency: 'URGENT' },
          },
        },
        localizedAttributes: [{ locale: chime.locale }],
        relevantAudience: { type: 'Unicast', payload: { user: chime.userId } },
      },
    });
}

const utc = (at: Instant): string =>
  DateTime.fromMillis(at, { zone: 'utc' }).toISO({ suppressMilliseconds: true }) ?? '';
