import { byId, drawWhenNew, element } from './dom.js';
import * as clock from './clock.js';
import * as council from './council.js';
import * as day from './day.js';
import * as doors from './doors.js';
import * as echo from './echo.js';
import * as known from './known.js';
import * as month from './month.js';
import * as phones from './phones.js';
import * as plugs from './plugs.js';
import * as scene from './scene.js';
import { noTrouble, trouble } from './trouble.js';

const every = 1000;
const chosen = byId('household');
/** The address may name a home: `/?home=ID`. */
let wanted = new URLSearchParams(location.search).get('home');
let household = null;
let metAt = 0;
let failed = false;

/** Who lives here; looked at now and then, for people move in while a demonstration is being prepared. */
async function meet() {
  if (household !== null && Date.now() - metAt < 5 * every) return;
  const { households } = await doors.facts();
  metAt = Date.now();
  const ids = households.map(({ id }) => id);
  drawWhenNew(chosen, households, () =>
    households.map(({ id, resident }) => element('option', { value: id }, resident)),
  );
  byId('whose').hidden = ids.length < 2;
  if (ids.length === 0) throw new Error('Nobody lives on this street yet.');
  household = ids.includes(wanted) ? wanted : ids[0];
  chosen.value = household;
}

let movedTo = null;

async function show() {
  await meet();
  const [home, texts, sounds] = await Promise.all([
    doors.home(household),
    doors.texts(),
    doors.echo(household),
  ]);
  if (home.id !== household) return;
  if (movedTo !== home.id) {
    echo.moveTo(home);
    movedTo = home.id;
  }
  clock.show(home);
  known.show(home);
  phones.show(home, texts);
  plugs.show(home);
  day.show(home);
  month.show(home);
  echo.follow(sounds, home.worry.state === 'asking');
}

let looking = Promise.resolve();

/** Looks again at everything, one look after the other: an older one never draws over a newer. */
function refresh() {
  looking = looking.catch(() => undefined).then(show);
  return looking;
}

async function keepLooking() {
  if (document.visibilityState === 'visible') {
    try {
      await refresh();
      if (failed) noTrouble();
      failed = false;
    } catch (error) {
      trouble(error);
      failed = true;
      // It may have been started anew, with other people on the street.
      metAt = 0;
    }
  }
  setTimeout(keepLooking, every);
}

chosen.addEventListener('change', () => {
  wanted = chosen.value;
  household = wanted;
  refresh().catch(trouble);
});
for (const part of [clock, known, phones, plugs, echo, month, council]) part.start(refresh);
scene.start(refresh, (id) => {
  wanted = id;
  household = null;
  return refresh();
});
void keepLooking();
