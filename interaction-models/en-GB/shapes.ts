import type { v1 } from 'ask-smapi-model';

/** Amazon's own shapes, under the names this model's sources use. */
export type Model = v1.skill.interactionModel.InteractionModelData;
export type Intent = v1.skill.interactionModel.Intent;
export type SlotType = v1.skill.interactionModel.SlotType;
export type TypeValue = v1.skill.interactionModel.TypeValue;
export type Dialog = v1.skill.interactionModel.Dialog;
export type Prompt = v1.skill.interactionModel.Prompt;
