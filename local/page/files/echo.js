import { busy, byId, drawWhenNew, element, setText } from './dom.js';
import * as doors from './doors.js';
import * as microphone from './microphone.js';
import * as talk from './talk.js';
import { attempt, trouble } from './trouble.js';
import { canListen, canSpeak, hush, listenOnce, speakAloud } from './voice.js';

const input = byId('say');
const aloud = byId('aloud');
const phrases = [
  'Alexa, ask good neighbour for help',
  'Alexa, tell good neighbour I’ve had a fall',
  'Alexa, ask good neighbour is anyone coming',
  'Alexa, tell good neighbour it was a false alarm',
  'Alexa, open good neighbour',
];

let household = null;
let comeHome;
/** Words said before the page knows whose home this is wait for it. */
const somebodyHome = new Promise((resolve) => {
  comeHome = resolve;
});
let resident = 'Resident';
let afterwards = () => Promise.resolve();
/** While an answer is on its way or being said, what is polled would be told twice. */
let talking = 0;
/** Whatever is said last takes the word from the Echo, as the wake word does. */
let turns = 0;
let last = { session: 'closed', reprompted: null, unasked: null };

/** Long enough to be seen where nothing is read aloud. */
const pause = (words) => new Promise((done) => setTimeout(done, Math.min(2500, 400 + words.length * 15)));

const say = (words) => (aloud.checked && canSpeak ? speakAloud(words) : pause(words));

function wakeUp(text) {
  const button = element('button', { type: 'button' }, `Say “Alexa, tell good neighbour ${text}”`);
  button.addEventListener('click', () => void sayToEcho(`Alexa, tell good neighbour ${text}`));
  return button;
}

function note(turn, text) {
  const deaf = 'The Echo did not listen: with its microphone closed it hears only what begins with “Alexa”.';
  const elsewhere = 'That was for Alexa herself. This service hears what is for “good neighbour”.';
  const unheard = turn.kind === 'nobody-listening';
  talk.add(household, {
    who: 'note',
    words: unheard ? deaf : elsewhere,
    more: unheard ? () => wakeUp(text) : null,
  });
  microphone.close(false);
}

/** Shows and says the answer. `isLast` tells whether nothing else has been said to the Echo meanwhile. */
async function answer({ turn, echo }, text, isLast) {
  last = { ...last, session: echo.session, reprompted: echo.reprompted };
  screen(echo);
  if (turn.kind !== 'answered') {
    note(turn, text);
    return;
  }
  if (turn.words !== '') talk.add(household, { who: 'echo', words: turn.words });
  if (turn.fault !== null)
    talk.add(household, { who: 'note', words: `Alexa gave up on the answer: ${turn.fault}` });
  if (!isLast()) return;
  microphone.speaking();
  await say(turn.words);
  if (!isLast()) return;
  if (echo.session === 'closed') {
    microphone.close(true);
    return;
  }
  // Her eight seconds begin when the Echo has finished speaking.
  await doors.hearing(household);
  microphone.open(false);
}

export const sayToEcho = (text) => tellEcho(text, doors.say);

/** `tell`: by voice or by touch. */
async function tellEcho(text, tell) {
  if (text.trim() === '') return;
  await somebodyHome;
  const mine = ++turns;
  const isLast = () => mine === turns;
  input.value = '';
  hush();
  talk.add(household, { who: resident, words: text });
  microphone.thinking();
  talking += 1;
  const done = await attempt(async () => {
    const heard = await tell(household, text);
    void afterwards().catch(trouble);
    await answer(heard, text, isLast);
  });
  talking -= 1;
  if (!done && isLast()) microphone.close(false);
}

/** The words on the Echo's screen, and under them what can be touched there. */
function screen({ screen: words, touchables }) {
  byId('screen').hidden = words === null;
  const lines = (words ?? '').split('\n');
  setText(byId('screen-words'), lines.slice(0, lines.length - touchables.length).join('\n'));
  drawWhenNew(byId('screen-touch'), touchables, () =>
    touchables.map((label) => {
      const button = element('button', { type: 'button' }, label);
      button.addEventListener('click', () => void tellEcho(label, doors.touch));
      return button;
    }),
  );
}

/** What the Echo did by itself since it was last looked at. `asking`: she is being asked whether all is well. */
export function follow({ echo, unasked }, asking) {
  if (talking > 0) return;
  screen(echo);
  if (echo.reprompted !== null && echo.reprompted !== last.reprompted) {
    talk.add(household, { who: 'echo', words: echo.reprompted });
    microphone.open(true);
    if (aloud.checked && canSpeak) void speakAloud(echo.reprompted);
  } else if (echo.session === 'closed' && last.session === 'open') microphone.close(true);
  last = { ...last, session: echo.session, reprompted: echo.reprompted };
  followUnasked(unasked, asking);
}

/** What an Echo did without being spoken to: `things` only ever grow. */
function followUnasked(things, asking) {
  const first = last.unasked === null;
  const fresh = first ? [] : things.slice(last.unasked);
  last.unasked = things.length;
  for (const thing of fresh) {
    if (thing.kind === 'spoken') {
      talk.add(household, { who: 'echo', words: thing.text });
      microphone.speaking();
      void say(thing.text).then(() => microphone.close(false));
    } else
      talk.add(household, { who: 'note', words: 'The Echo chimed and lit up: something waits to be heard.' });
  }
  const chimed = things.at(-1)?.kind === 'chimed';
  if (!microphone.isOpen() && chimed && asking && (first || fresh.length > 0)) microphone.close(false, true);
  else if (microphone.isNotice() && !asking) microphone.close(false);
}

/** Another home: its own Echo, its own talk. */
export function moveTo(home) {
  household = home.id;
  resident = home.firstName;
  last = { session: 'closed', reprompted: null, unasked: null };
  talk.show(household);
  microphone.close(false);
  comeHome();
}

export function start(refresh) {
  afterwards = refresh;
  const form = byId('say-form');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void sayToEcho(input.value);
  });
  // Typing takes longer than speaking: while it goes on, the microphone stays open.
  input.addEventListener('input', () => {
    if (!microphone.isOpen()) return;
    microphone.open(false);
    doors.hearing(household).catch(trouble);
  });
  byId('phrases').append(
    ...phrases.map((phrase) => {
      const button = element('button', { type: 'button' }, phrase);
      button.addEventListener('click', () => void sayToEcho(phrase));
      return element('li', {}, button);
    }),
  );
  byId('aloud-choice').hidden = !canSpeak;
  const speak = byId('speak');
  speak.hidden = !canListen;
  speak.addEventListener('click', () =>
    busy(speak, () =>
      attempt(async () => {
        const heard = await listenOnce();
        if (heard !== null) await sayToEcho(heard);
      }),
    ),
  );
}
