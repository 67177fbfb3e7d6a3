import { byId, element } from './dom.js';

/** The console itself, in a frame; only when somebody wants it, for one signs in there. */
export function start() {
  const button = byId('open-console');
  button.addEventListener('click', () => {
    const frame = element('iframe', { src: '/console', title: 'The council’s console' });
    byId('console-frame').replaceChildren(frame);
    button.hidden = true;
    frame.focus();
  });
}
