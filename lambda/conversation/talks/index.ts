import type { Talk } from '../talk';
import { againAmong } from './again';
import { falseAlarm, okay } from './all-is-well';
import { askForHelp, confirmCall, offerHelp } from './ask-for-help';
import { goodbye } from './goodbye';
import { later } from './later';
import { launch } from './launch';
import { linkedAlready, linkHome, unlinked } from './link-home';
import { fallback, fault } from './not-understood';
import { today } from './today';
import { whoKnows } from './who-knows';
import { abilities, no, yes } from './yes-and-no';

const spoken: readonly Talk[] = [
  askForHelp, goodbye, linkHome, today, fault, unlinked, launch, linkedAlready, confirmCall, offerHelp, falseAlarm, okay,
  whoKnows, abilities, yes, no, fallback,
]; // prettier-ignore

/** Every kind of talk, in the order in which they are asked whether a turn is theirs; a call for help first. */
export const talks: readonly Talk[] = [...spoken, againAmong(spoken), later];
