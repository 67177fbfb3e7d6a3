/** Every door of the street that this page uses. What a door refuses becomes an error that says why. */

async function ask(path, body) {
  let answer;
  try {
    answer = await fetch(path, body === undefined ? {} : asJson(body));
  } catch {
    throw new Error('Good Neighbour does not answer. Is it still running? The page tries again by itself.');
  }
  const read = await answer.json().catch(() => null);
  if (answer.ok) return read;
  throw new Error(`That did not work: ${read?.error?.says ?? `the answer was ${answer.status}`}.`);
}

const asJson = (body) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

const of = (household) => encodeURIComponent(household);

export const facts = () => ask('/local/facts');
export const home = (household) => ask(`/page/homes/${of(household)}`);
export const texts = async () => (await ask('/local/phones')).texts;
export const echo = (household) => ask(`/local/echo?household=${of(household)}`);

export const say = (household, text) => ask('/local/echo/say', { household, text });
export const touch = (household, text) => ask('/local/echo/touch', { household, text });
export const hearing = (household) => ask('/local/echo/hearing', { household });
export const reply = (from, text, answers) =>
  ask('/local/phones/reply', answers === null ? { from, text } : { from, text, answers });
export const usePlug = (household, plug, what) => ask('/local/plugs', { household, plug, do: what });
export const moveIn = (home) => ask('/local/setup', home);
export const history = (lived) => ask('/local/history', lived);
export const scene = (name) => ask(`/page/scenes/${of(name)}`);
export const moveClock = (how) => ask('/local/clock', how);
