import type { LanguageModel } from './model-shape';
import { hear, type Token } from './spoken';

/**
 * "Me tablets" is "my tablets" in half of Britain, and "tell me" is not "tell my" anywhere. Which words "my" goes
 * before is learned from the model itself: those that follow "my" in its samples and values and never follow "me".
 */
export function learnMending(model: LanguageModel): (tokens: readonly Token[]) => readonly Token[] {
  const after = { my: new Set<string>(), me: new Set<string>() };
  const samples = model.intents.flatMap((intent) => intent.samples ?? []);
  const values = (model.types ?? []).flatMap((type) =>
    (type.values ?? []).flatMap(({ name }) => [name.value, ...name.synonyms]),
  );
  for (const text of [...samples, ...values]) {
    const { tokens } = hear(text);
    tokens.forEach((token, at) => {
      const next = tokens[at + 1]?.text;
      if (next !== undefined && (token.text === 'my' || token.text === 'me')) after[token.text].add(next);
    });
  }
  return (tokens) =>
    tokens.map((token, at) => {
      const next = tokens[at + 1]?.text ?? '';
      return token.text === 'me' && after.my.has(next) && !after.me.has(next)
        ? { ...token, text: 'my' }
        : token;
    });
}
