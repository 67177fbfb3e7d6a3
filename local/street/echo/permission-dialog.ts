import type { Directive, Request } from 'ask-sdk-model';
import type { RequestHead } from './turn-request';

/** Alexa's own question about a permission, in her own words; the skill cannot change them. */
export const permissionPrompt =
  'Good Neighbour would like permission to update your reminders. You can say I approve, or no.';

/** What a skill had Alexa ask, and in which of the two forms. */
export interface PermissionAsked {
  form: 'AskFor' | 'StartConnection';
  token: string;
  scopes: string[];
}

export function askedFor(directives: readonly Directive[]): PermissionAsked | null {
  for (const directive of directives) {
    if (directive.type === 'Connections.SendRequest' && directive.name === 'AskFor')
      return { form: 'AskFor', token: directive.token, scopes: scopesIn(directive.payload) };
    if (
      directive.type === 'Connections.StartConnection' &&
      directive.uri === 'connection://AMAZON.AskForPermissionsConsent/2'
    )
      return { form: 'StartConnection', token: directive.token ?? '', scopes: scopesIn(directive.input) };
  }
  return null;
}

function scopesIn(payload: unknown): string[] {
  const { permissionScopes } = (payload ?? {}) as { permissionScopes?: { permissionScope?: string }[] };
  return (permissionScopes ?? []).flatMap(({ permissionScope }) => permissionScope ?? []);
}

/** How she answered, as Alexa tells the skill: a request of its own. */
export function answerTo(
  { form, token }: PermissionAsked,
  words: string | null,
  { requestId, at, locale }: RequestHead,
): { request: Request; accepted: boolean } {
  const accepted = /^(i approve|approve|yes|yes please|ok|okay|allow it)$/.test(words ?? '');
  const denied = /^(no|no thank you|deny|i don't approve)$/.test(words ?? '');
  const said = { status: accepted ? 'ACCEPTED' : denied ? 'DENIED' : 'NOT_ANSWERED' };
  const common = { requestId, timestamp: new Date(at).toISOString(), locale };
  const status = { code: '200', message: 'OK' };
  const answer =
    form === 'AskFor'
      ? { type: 'Connections.Response', ...common, name: 'AskFor', status, token, payload: said }
      : {
          type: 'SessionResumedRequest',
          ...common,
          cause: { type: 'ConnectionCompleted', token, status, result: said },
        };
  // The model's union of requests is closed over its literal types; an answer is one of them by its `type`.
  return { request: answer as unknown as Request, accepted };
}
