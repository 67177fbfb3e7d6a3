import { byId, element } from './dom.js';
import * as clock from './clock.js';
import * as doors from './doors.js';
import * as echo from './echo.js';
import * as known from './known.js';
import * as phones from './phones.js';
import * as plugs from './plugs.js';
import { noTrouble, trouble } from './trouble.js';

const every = 1000;
const chosen = byId('household');
let household = null;
let failed = false;

async function meet() {
  const { households } = await doors.facts();
  const ids = households.map(({ id }) => id);
  if (ids.join() !== [...chosen.options].map(({ value }) => value).join()) {
    chosen.replaceChildren(
      ...households.map(({ id, resident }) => element('option', { value: id }, resident)),
    );
    byId('whose').hidden = households.length < 2;
    household = null;
  }
  if (ids.length === 0) throw new Error('Nobody lives on this street yet.');
  if (household === null || !ids.includes(household)) household = ids[0];
  chosen.value = household;
}

let moved = null;

async function show() {
  if (household === null) await meet();
  const [home, texts, sounds] = await Promise.all([
    doors.home(household),
    doors.texts(),
    doors.echo(household),
  ]);
  if (home.id !== household) return;
  if (moved !== home.id) {
    echo.moveTo(home);
    moved = home.id;
  }
  clock.show(home);
  known.show(home);
  phones.show(home, texts);
  plugs.show(home);
  echo.follow(sounds);
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
    }
  }
  setTimeout(keepLooking, every);
}

chosen.addEventListener('change', () => {
  household = chosen.value;
  refresh().catch(trouble);
});
for (const part of [clock, known, phones, plugs, echo]) part.start(refresh);
void keepLooking();
