import type { v1 } from 'ask-smapi-model';

export type Model = v1.skill.interactionModel.InteractionModelData;
export type LanguageModel = v1.skill.interactionModel.LanguageModel;
export type SlotType = v1.skill.interactionModel.SlotType;

/** The moment an utterance is spoken: the household's wall time, `YYYY-MM-DDTHH:mm`. */
export interface Now {
  readonly local: string;
}

/** A value heard for a slot: in Amazon's format for Amazon's types, else the words spoken. */
export interface SlotValue {
  readonly value: string;
  readonly id?: string;
}

/** Values that a skill has added for the session (`Dialog.UpdateDynamicEntities`). */
export interface DynamicEntities {
  readonly type: string;
  readonly values: readonly {
    readonly id?: string;
    readonly name: string;
    readonly synonyms?: readonly string[];
  }[];
}
