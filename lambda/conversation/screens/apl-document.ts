import type { interfaces } from 'ask-sdk-model';
import type { Screen } from './screen';
import { touchEvent } from './touches';

/** One design for every screen: white on dark blue (contrast 15 to 1), letters that can be read across a room. */
const ink = '#ffffff';
const paper = '#10233f';
const button = '#ffdd00';

const text = (words: string, size: string, weight: string): object => ({
  type: 'Text',
  text: words,
  fontSize: size,
  fontWeight: weight,
  color: ink,
  width: '100%',
  paddingBottom: '2vh',
});

const touchable: object = {
  type: 'TouchWrapper',
  data: '${payload.screen.buttons}',
  accessibilityLabel: '${data.label}',
  role: 'button',
  spacing: '2vw',
  onPress: { type: 'SendEvent', arguments: [touchEvent, '${data.touch}'] },
  item: {
    type: 'Frame',
    backgroundColor: button,
    borderRadius: '1vh',
    item: {
      type: 'Text',
      text: '${data.label}',
      fontSize: '6vh',
      fontWeight: '700',
      color: '#0b0c0c',
      paddingLeft: '2vw',
      paddingRight: '2vw',
      paddingTop: '2.5vh',
      paddingBottom: '2.5vh',
      textAlign: 'center',
    },
  },
};

const document = {
  type: 'APL',
  // All that is used here is in 1.8, which every Echo Show and Fire TV still served has.
  version: '1.8',
  theme: 'dark',
  mainTemplate: {
    parameters: ['payload'],
    items: [
      {
        type: 'Frame',
        width: '100vw',
        height: '100vh',
        backgroundColor: paper,
        item: {
          type: 'Container',
          width: '100%',
          height: '100%',
          paddingLeft: '5vw',
          paddingRight: '5vw',
          paddingTop: '4vh',
          paddingBottom: '4vh',
          items: [
            text('${payload.screen.title}', '5vh', '700'),
            {
              type: 'ScrollView',
              width: '100%',
              grow: 1,
              shrink: 1,
              item: {
                type: 'Container',
                width: '100%',
                items: [
                  {
                    type: 'Container',
                    width: '100%',
                    data: '${payload.screen.lines}',
                    items: [text('${data}', '7vh', '400')],
                  },
                  text('${payload.screen.question}', '7vh', '700'),
                ],
              },
            },
            { type: 'Container', direction: 'row', wrap: 'wrap', width: '100%', items: [touchable] },
          ],
        },
      },
    ],
  },
};

/** The directive that draws a screen. The document is always the same; only its data differ. */
export function renderScreen(screen: Screen): interfaces.alexa.presentation.apl.RenderDocumentDirective {
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: 'good-neighbour',
    document,
    datasources: { screen: { ...screen } },
  };
}
