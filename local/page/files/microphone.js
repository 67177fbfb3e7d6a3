import { byId, setText } from './dom.js';

const words = byId('session');
const countdown = byId('countdown');
const picture = byId('echo');
const seconds = 8;

let closesAt = null;
let timer = null;
/** Longer than an answer takes, in milliseconds. */
const patience = 3000;
let slow = null;

const light = (name) => {
  picture.dataset.light = name;
};

function tick() {
  const left = Math.max(0, (closesAt - Date.now()) / 1000);
  countdown.value = left;
  countdown.textContent = `${Math.ceil(left)} seconds`;
}

function stop() {
  clearInterval(timer);
  clearTimeout(slow);
  timer = null;
  closesAt = null;
  countdown.hidden = true;
}

export const isOpen = () => closesAt !== null;
export const isNotice = () => picture.dataset.light === 'notice';

/** The microphone is open for eight seconds from now; `again`: it was asked once more. */
export function open(again) {
  stop();
  closesAt = Date.now() + seconds * 1000;
  timer = setInterval(tick, 100);
  tick();
  countdown.hidden = false;
  light('listening');
  setText(
    words,
    again ? 'Asked once more. The microphone is open.' : 'The microphone is open: answer without “Alexa”.',
  );
}

export function thinking() {
  stop();
  light('thinking');
  setText(words, 'Thinking …');
  slow = setTimeout(() => {
    setText(words, 'Thinking … Right after a start it first learns its words, which takes a while.');
  }, patience);
}

export function speaking() {
  stop();
  light('speaking');
  setText(words, 'Speaking …');
}

/** `notice`: a yellow light, because something waits for her. */
export function close(over, notice = false) {
  stop();
  light(notice ? 'notice' : 'off');
  const waiting = notice ? 'The Echo has chimed and shows a yellow light.' : 'The Echo waits for its name.';
  setText(words, over ? 'The conversation is over. Begin again with “Alexa”.' : waiting);
}
