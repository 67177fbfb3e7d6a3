import { amazon } from './intents/amazon';
import { askForHelp } from './intents/ask-for-help';
import { fallback } from './intents/fallback';
import { falseAlarm } from './intents/false-alarm';
import { imOkay } from './intents/im-okay';
import { linkHome } from './intents/link-home';
import { today } from './intents/today';
import { whoKnows } from './intents/who-knows';
import type { Model } from './shapes';
import { need } from './slot-types/need';
import { pairingWord } from './slot-types/pairing-word';
import { person } from './slot-types/person';

export const model = {
  interactionModel: {
    languageModel: {
      invocationName: 'good neighbour',
      modelConfiguration: { fallbackIntentSensitivity: { level: 'MEDIUM' } },
      intents: [askForHelp, falseAlarm, imOkay, linkHome, today, whoKnows, ...amazon, fallback],
      types: [need, pairingWord, person],
    },
  },
} satisfies Model;
