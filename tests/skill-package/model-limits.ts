import type { v1 } from 'ask-smapi-model';

type Model = v1.skill.interactionModel.InteractionModelData;

/** Amazon's limits for interaction models, and the rules for samples (developer documentation of the interaction model schema). */
const mostBytes = 1_500_000;
const mostValues = 50_000;
const mostCharactersOfValue = 140;
const intentName = /^(?:AMAZON\.)?[A-Za-z][A-Za-z_]*$/;
/** Letters, spaces, apostrophes, full stops and hyphens; slots in braces. */
const sample = /^(?:[a-z'’.,\- ]|\{[A-Za-z]+\})+$/i;

/** What Amazon would refuse this model for; empty where nothing. */
export function wrongInModel(model: Model): string[] {
  const { languageModel, dialog, prompts = [] } = model.interactionModel;
  const types = languageModel.types ?? [];
  const typeNames = new Set(types.map(({ name }) => name));
  const wrong: string[] = [];
  if (Buffer.byteLength(JSON.stringify(model)) > mostBytes) wrong.push('more than 1.5 MB');
  if (!/^[a-z]+( [a-z]+)+$/.test(languageModel.invocationName)) wrong.push('the invocation name');
  const users = new Map<string, string>();
  for (const { name, samples = [], slots = [] } of languageModel.intents) {
    if (!intentName.test(name)) wrong.push(`the name ${name}`);
    for (const { name: slot, type = '' } of slots)
      if (!type.startsWith('AMAZON.') && !typeNames.has(type)) wrong.push(`${name}.${slot}: no type ${type}`);
    const own = new Set(slots.map((slot) => slot.name));
    for (const said of samples) {
      if (!sample.test(said) || said !== said.trim()) wrong.push(`${name}: the sample "${said}"`);
      for (const [, slot = ''] of said.matchAll(/\{(\w+)\}/g))
        if (!own.has(slot)) wrong.push(`${name}: no slot for "${said}"`);
      const key = said.toLowerCase();
      const user = users.get(key);
      if (user !== undefined) wrong.push(`"${said}" is in ${user} and ${name}`);
      users.set(key, name);
    }
  }
  const values = types.flatMap((type) =>
    (type.values ?? []).flatMap(({ name }) => [name.value, ...name.synonyms]),
  );
  if (values.length > mostValues) wrong.push(`${values.length} slot values`);
  wrong.push(...values.filter((value) => value === '' || value.length > mostCharactersOfValue));
  const known = new Set(prompts.map(({ id }) => id));
  const names = new Set(languageModel.intents.map(({ name }) => name));
  for (const { name = '', slots = [] } of dialog?.intents ?? []) {
    if (!names.has(name)) wrong.push(`a dialog for ${name}, which is no intent`);
    for (const { prompts: asked } of slots)
      if (asked.elicitation !== undefined && !known.has(asked.elicitation))
        wrong.push(`no prompt ${asked.elicitation}`);
  }
  return wrong;
}
