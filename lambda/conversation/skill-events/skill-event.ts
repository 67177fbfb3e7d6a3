import type { Request } from 'ask-sdk-model';
import { remindersScope } from '../permission';

/** What Alexa tells the skill outside a session, as far as it matters here. Nobody hears an answer. */
export type SkillEvent =
  /** The service's own skill message: there is something to change or to remove. */
  | { kind: 'woken' }
  | { kind: 'reminder-started'; token: string }
  /** Somebody has made, changed or finished one: what Alexa has now is read. */
  | { kind: 'reminders-changed'; made: boolean }
  | { kind: 'reminders-deleted'; tokens: string[] }
  | { kind: 'permission-changed'; granted: boolean };

/** Null for any other request. Read with distrust: what lacks its parts is none. */
export function skillEventIn(request: Request): SkillEvent | null {
  const { body } = request as { body?: unknown };
  switch (request.type as string) {
    case 'Messaging.MessageReceived':
      return field((request as { message?: unknown }).message, 'kind') === 'reminders'
        ? { kind: 'woken' }
        : null;
    case 'Reminders.ReminderStarted': {
      const token = field(body, 'alertToken');
      return typeof token === 'string' ? { kind: 'reminder-started', token } : null;
    }
    case 'Reminders.ReminderCreated':
      return { kind: 'reminders-changed', made: true };
    case 'Reminders.ReminderUpdated':
    case 'Reminders.ReminderStatusChanged':
      return { kind: 'reminders-changed', made: false };
    case 'Reminders.ReminderDeleted': {
      const tokens = field(body, 'alertTokens');
      return Array.isArray(tokens)
        ? { kind: 'reminders-deleted', tokens: tokens.filter((token) => typeof token === 'string') }
        : null;
    }
    case 'AlexaSkillEvent.SkillPermissionAccepted':
    case 'AlexaSkillEvent.SkillPermissionChanged': {
      const accepted = field(body, 'acceptedPermissions');
      const scopes = Array.isArray(accepted) ? accepted.map((each) => field(each, 'scope')) : [];
      return { kind: 'permission-changed', granted: scopes.includes(remindersScope) };
    }
    default:
      return null;
  }
}

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
