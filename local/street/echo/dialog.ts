import type { Directive, Intent, Slot } from 'ask-sdk-model';

/** What the skill asked for by a Dialog directive; the next words are taken as the answer to it. */
export type Dialog =
  | { kind: 'elicit'; intent: Intent; slot: string }
  | { kind: 'confirm-slot'; intent: Intent; slot: string }
  | { kind: 'confirm-intent'; intent: Intent };

/** The dialog that a response opens. `current`: the intent of the request it answers, where the directive names none. */
export function dialogOf(directives: readonly Directive[], current: Intent | null): Dialog | null {
  for (const directive of directives) {
    switch (directive.type) {
      case 'Dialog.ElicitSlot': {
        const intent = directive.updatedIntent ?? current;
        return intent ? { kind: 'elicit', intent, slot: directive.slotToElicit } : null;
      }
      case 'Dialog.ConfirmSlot': {
        const intent = directive.updatedIntent ?? current;
        return intent ? { kind: 'confirm-slot', intent, slot: directive.slotToConfirm } : null;
      }
      case 'Dialog.ConfirmIntent': {
        const intent = directive.updatedIntent ?? current;
        return intent ? { kind: 'confirm-intent', intent } : null;
      }
      default:
    }
  }
  return null;
}

/** The same intent goes on: what was said before stays, what is said now is added. */
export function answered(dialog: Dialog, heard: Intent): Intent | null {
  const yes = heard.name === 'AMAZON.YesIntent';
  if (dialog.kind !== 'elicit' && (yes || heard.name === 'AMAZON.NoIntent')) {
    const confirmationStatus = yes ? 'CONFIRMED' : 'DENIED';
    if (dialog.kind === 'confirm-intent') return { ...dialog.intent, confirmationStatus };
    const slot: Slot = { name: dialog.slot, ...dialog.intent.slots?.[dialog.slot], confirmationStatus };
    return { ...dialog.intent, slots: { ...dialog.intent.slots, [dialog.slot]: slot } };
  }
  if (heard.name !== dialog.intent.name) return null;
  const said = Object.entries(heard.slots ?? {}).filter(([, slot]) => slot.value !== undefined);
  return { ...dialog.intent, slots: { ...dialog.intent.slots, ...Object.fromEntries(said) } };
}
