import { busy, byId, drawWhenNew, element } from './dom.js';
import * as doors from './doors.js';
import { attempt } from './trouble.js';

let afterwards = () => Promise.resolve();

function button(household, plug, what, label) {
  const made = element('button', { type: 'button', 'aria-label': `${label} ${plug.name}` }, label);
  made.addEventListener('click', () =>
    busy(made, () =>
      attempt(async () => {
        await doors.usePlug(household, plug.name, what);
        await afterwards();
      }),
    ),
  );
  return made;
}

function row(household, plug) {
  const { name, on, online, known } = plug;
  const now = online ? (on ? 'on' : 'off') : 'without a connection';
  const what = element(
    'p',
    { class: 'what' },
    `${name[0].toUpperCase()}${name.slice(1)}: ${now}`,
    element('span', {}, known),
  );
  const one = (does, label) => button(household, plug, does, label);
  const buttons = online
    ? [on ? one('off', 'Switch off') : one('on', 'Switch on'), one('offline', 'Disconnect')]
    : [one('online', 'Connect')];
  return element('li', {}, what, element('div', { class: 'row' }, ...buttons));
}

export function show(home) {
  const list = byId('plugs');
  const focused = list.contains(document.activeElement);
  const drew = drawWhenNew(list, [home.id, home.plugs], () =>
    home.plugs.length === 0
      ? [element('li', {}, 'This home has no plugs.')]
      : home.plugs.map((plug) => row(home.id, plug)),
  );
  // The pressed button has given way to its opposite: whoever uses a keyboard goes on from there.
  if (drew && focused) list.querySelector('button')?.focus();
}

export function start(refresh) {
  afterwards = refresh;
}
