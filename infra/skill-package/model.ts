import { model as whole } from '../../interaction-models/en-GB/model';
import type { Model } from '../../interaction-models/en-GB/shapes';
import type { Edition } from './edition';

/** Talks about how somebody is: only where Amazon's own consent for health data has been given for the flat. */
const aboutHealth: ReadonlySet<string> = new Set(['StartCheckInIntent', 'MoodIntent', 'HowOftenIntent']);
const healthTypes: ReadonlySet<string> = new Set(['MOOD', 'HOW_OFTEN']);
/** What a public skill neither asks about nor learns to recognise. A call in such words is still a call, of no named need. */
const healthWords = /\b(?:pain|pains|painful|paining|painkillers?|sleep|sleeps|sleeping|slept|mood|moods)\b/;
const healthNeeds: ReadonlySet<string> = new Set(['pain', 'unwell', 'medicine']);

/** The interaction model of an edition. */
export function modelFor(edition: Edition): Model {
  return edition === 'public' ? withoutHealth(whole) : whole;
}

function withoutHealth({ interactionModel: { languageModel, dialog, prompts = [] } }: Model): Model {
  const kept = (name: string): boolean => !aboutHealth.has(name);
  const intents = languageModel.intents
    .filter(({ name }) => kept(name))
    .map((intent) => ({
      ...intent,
      samples: (intent.samples ?? []).filter((sample) => !healthWords.test(sample)),
    }));
  const types = (languageModel.types ?? [])
    .filter(({ name }) => !healthTypes.has(name))
    .map((type) => ({ ...type, values: plainValues(type.values ?? []) }));
  const dialogs = dialog?.intents.filter(({ name }) => kept(name)) ?? [];
  const asked = new Set(
    dialogs.flatMap(({ slots = [] }) => slots.flatMap((slot) => slot.prompts.elicitation ?? [])),
  );
  return {
    interactionModel: {
      languageModel: { ...languageModel, intents, types },
      ...(dialog ? { dialog: { ...dialog, intents: dialogs } } : {}),
      prompts: prompts.filter(({ id }) => asked.has(id)),
    },
  };
}

type Values = NonNullable<NonNullable<Model['interactionModel']['languageModel']['types']>[number]['values']>;

/** Needs that tell of somebody's health become "a hand": help is asked for, and nothing about why is taken down. */
function plainValues(values: Values): Values {
  const moved = values.filter(({ id = '' }) => healthNeeds.has(id)).flatMap(namesOf);
  return values
    .filter(({ id = '' }) => !healthNeeds.has(id))
    .map((value) => (value.id === 'other' ? withSynonyms(value, moved) : withSynonyms(value, [])))
    .filter(({ name }) => !healthWords.test(name.value));
}

function withSynonyms(value: Values[number], more: readonly string[]): Values[number] {
  const synonyms = [...value.name.synonyms, ...more].filter((said) => !healthWords.test(said));
  return { ...value, name: { value: value.name.value, synonyms: [...new Set(synonyms)] } };
}

function namesOf({ name }: Values[number]): string[] {
  return [name.value, ...name.synonyms];
}
