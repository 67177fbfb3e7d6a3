import type { Caller } from './call';
import type { AlexaOutcome } from './ports';

/** Makes the speakers of a Smart Properties unit say something now (Notifications v3); the only way to speak unasked. */
export function createAnnounce(call: Caller) {
  return (unitId: string, text: string, locale: string): Promise<AlexaOutcome> =>
    call({
      scope: 'alexa::enterprise:management',
      path: '/v3/notifications',
      body: {
        recipients: [{ type: 'Unit', id: unitId }],
        notification: {
          variants: [
            {
              type: 'Announcement',
              content: { variants: [{ type: 'SpokenText', values: [{ locale, text }] }] },
            },
          ],
        },
      },
    });
}
