import type { Intent, IntentRequest, LaunchRequest, Request, SessionEndedRequest, Slot } from 'ask-sdk-model';
import type { v1 } from 'ask-smapi-model';

type InteractionModel = v1.skill.interactionModel.InteractionModelData;

/** What the words were taken for. Slot values are Alexa's; `id` where the slot's type has one. */
export interface Understood {
  intent: string;
  slots: Record<string, { value: string; id?: string | null | undefined }>;
}

/** A request's own header. `at` in milliseconds UTC. */
export interface RequestHead {
  requestId: string;
  at: number;
  locale: string;
}

const headOf = ({
  requestId,
  at,
  locale,
}: RequestHead): { requestId: string; timestamp: string; locale: string } => ({
  requestId,
  // Alexa's timestamps have whole seconds.
  timestamp: new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z'),
  locale,
});

export const launchRequest = (head: RequestHead): LaunchRequest => ({
  type: 'LaunchRequest',
  ...headOf(head),
});

/** Something on the screen was touched. */
export const touchRequest = (head: RequestHead, parts: unknown[]): Request => ({
  type: 'Alexa.Presentation.APL.UserEvent',
  ...headOf(head),
  token: 'good-neighbour',
  arguments: parts,
  source: { type: 'TouchWrapper', handler: 'Press' },
});

export function sessionEndedRequest(
  head: RequestHead,
  end: Pick<SessionEndedRequest, 'reason' | 'error'>,
): Request {
  return { type: 'SessionEndedRequest', ...headOf(head), ...end };
}

export const intentRequest = (head: RequestHead, intent: Intent, inDialog: boolean): IntentRequest => ({
  type: 'IntentRequest',
  ...headOf(head),
  dialogState: inDialog ? 'IN_PROGRESS' : 'STARTED',
  intent,
});

function resolved(
  model: InteractionModel,
  applicationId: string,
  typeName: string,
  id: string | null | undefined,
): Slot['resolutions'] {
  const type = model.interactionModel.languageModel.types?.find(({ name }) => name === typeName);
  if (type === undefined) return undefined;
  const match = id == null ? undefined : type.values?.find((value) => value.id === id);
  return {
    resolutionsPerAuthority: [
      {
        authority: `amzn1.er-authority.echo-sdk.${applicationId}.${typeName}`,
        ...(match === undefined
          ? { status: { code: 'ER_SUCCESS_NO_MATCH' }, values: [] }
          : {
              status: { code: 'ER_SUCCESS_MATCH' },
              values: [{ value: { name: match.name.value, id: match.id ?? '' } }],
            }),
      },
    ],
  };
}

/** The intent as Alexa sends it: every slot of the model is there, those that were not said without a value. */
export function toIntent(model: InteractionModel, applicationId: string, understood: Understood): Intent {
  const known = model.interactionModel.languageModel.intents.find(({ name }) => name === understood.intent);
  const slots = (known?.slots ?? []).map(({ name, type = '' }): [string, Slot] => {
    const said = understood.slots[name];
    if (said === undefined) return [name, { name, confirmationStatus: 'NONE' }];
    const resolutions = resolved(model, applicationId, type, said.id);
    return [
      name,
      { name, value: said.value, confirmationStatus: 'NONE', ...(resolutions ? { resolutions } : {}) },
    ];
  });
  return {
    name: understood.intent,
    confirmationStatus: 'NONE',
    ...(slots.length > 0 ? { slots: Object.fromEntries(slots) } : {}),
  };
}
