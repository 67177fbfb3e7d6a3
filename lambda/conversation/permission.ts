import type { Directive, Request } from 'ask-sdk-model';

/** Reminders for this skill, in the name that Alexa has for it. */
export const remindersScope = 'alexa::alerts:reminders:skill:readwrite';

/** What she said when Alexa herself asked her. `about`: whatever the skill had sent along. */
export interface PermissionAnswer {
  /** failed: this Alexa could not ask. */
  status: 'accepted' | 'denied' | 'not-answered' | 'failed';
  about: string;
}

/** The two forms in which a skill may have Alexa ask: an older request and a newer connection. */
export type PermissionForm = 'AskFor' | 'StartConnection';

const consent = {
  '@type': 'AskForPermissionsConsentRequest',
  '@version': '2',
  permissionScopes: [{ permissionScope: remindersScope, consentLevel: 'ACCOUNT' }],
};

/** Has Alexa ask, in her own fixed words, whether the skill may look after reminders. The answer is a request of its own. */
export function askForReminders(form: PermissionForm, about: string): Directive {
  switch (form) {
    case 'AskFor':
      return { type: 'Connections.SendRequest', name: 'AskFor', payload: consent, token: about };
    case 'StartConnection':
      return {
        type: 'Connections.StartConnection',
        uri: 'connection://AMAZON.AskForPermissionsConsent/2',
        input: consent,
        token: about,
      };
  }
}

/** The answer in either form; null for any other request. Read with distrust: what it lacks counts as failed. */
export function permissionAnswer(request: Request): PermissionAnswer | null {
  switch (request.type) {
    case 'Connections.Response': {
      const { name, status, token = '', payload } = request as unknown as Answered;
      return name === 'AskFor' ? { status: statusOf(status?.code, payload?.status), about: token } : null;
    }
    case 'SessionResumedRequest': {
      const { cause } = request as unknown as Resumed;
      if (cause?.type !== 'ConnectionCompleted') return null;
      return { status: statusOf(cause.status?.code, cause.result?.status), about: cause.token ?? '' };
    }
    default:
      return null;
  }
}

interface Answered {
  name?: string;
  status?: { code?: string };
  token?: string;
  payload?: { status?: string };
}

interface Resumed {
  cause?: { type?: string; token?: string; status?: { code?: string }; result?: { status?: string } };
}

function statusOf(code: unknown, said: unknown): PermissionAnswer['status'] {
  if (String(code) !== '200') return 'failed';
  switch (said) {
    case 'ACCEPTED':
      return 'accepted';
    case 'DENIED':
      return 'denied';
    default:
      return 'not-answered';
  }
}
