import type { v1 } from 'ask-smapi-model';

/** An interaction model just big enough to see how an Echo builds its requests. */
export const smallModel: v1.skill.interactionModel.InteractionModelData = {
  interactionModel: {
    languageModel: {
      invocationName: 'good neighbour',
      types: [{ name: 'NEED', values: [{ id: 'fall', name: { value: 'a fall', synonyms: ['fallen'] } }] }],
      intents: [
        {
          name: 'AskForHelpIntent',
          slots: [
            { name: 'need', type: 'NEED' },
            { name: 'person', type: 'AMAZON.FirstName' },
          ],
        },
        { name: 'AMAZON.YesIntent' },
        { name: 'AMAZON.NoIntent' },
        { name: 'AMAZON.FallbackIntent' },
      ],
    },
  },
};
