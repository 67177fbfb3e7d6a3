import type { Home } from '../../household/home';
import { whoIs, type Who } from '../../household/profile';
import { howAllowed } from '../../words/speech/how-asked';
import { messageToUnknown } from '../../words/speech/passing-on';
import { goOn, homeTalk, type Answer, type HomeTurn } from '../talk';
import { carerCalled } from '../whom';

/** "Let Anne ask how I am." */
export const allowHow = homeTalk(
  'allow-how',
  ({ intent }) => intent === 'AllowHowIntent',
  (turn) => answer(turn, true),
);

/** "Anne is not to ask about me any more." */
export const forbidHow = homeTalk(
  'forbid-how',
  ({ intent }) => intent === 'ForbidHowIntent',
  (turn) => answer(turn, false),
);

function answer(turn: HomeTurn, allowed: boolean): Answer {
  const { heard, home } = turn;
  // Said again, her words are not known any more: whom she meant is.
  const who =
    heard.intent === 'AMAZON.RepeatIntent'
      ? (carerOf(heard.memory.about, home.home) ?? null)
      : carerCalled(heard.slots['person']?.value ?? null, home.home);
  if (who !== null) return { said: howAllowed(who, allowed, turn.home), asks: goOn(turn), about: who };
  // Said again: her open question, for the name is not known any more.
  if (heard.intent === 'AMAZON.RepeatIntent') return { said: [], asks: heard.memory.place };
  const named = heard.slots['person'] !== undefined;
  const said = named ? messageToUnknown(turn.home).slice(0, 1) : [];
  return { said, asks: 'how-who', elicits: 'person' };
}

const carerOf = (id: string | null, { profile }: Home): Who | undefined =>
  profile.carers.map(whoIs).find((who) => who === id);
