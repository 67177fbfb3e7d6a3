/** Small ways with elements. Text is always set as text: nothing that somebody typed becomes markup. */

/** @param {string} id */
export function byId(id) {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Sets text only where it is new, so that a screen reader says it once. */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

const drawn = new WeakMap();

/** Draws again only when what is to be drawn has changed: focus and scroll stay where they are. */
export function drawWhenNew(node, facts, draw) {
  const key = JSON.stringify(facts);
  if (drawn.get(node) === key) return false;
  drawn.set(node, key);
  node.replaceChildren(...draw());
  return true;
}

/** A definition list of terms and what they mean. */
export const definitions = (pairs) =>
  pairs.flatMap(([term, meaning]) => [element('dt', {}, term), element('dd', {}, meaning)]);

/** While this is done, whoever began it cannot begin it again. */
export async function busy(button, work) {
  if (button.getAttribute('aria-disabled') === 'true') return;
  button.setAttribute('aria-disabled', 'true');
  try {
    await work();
  } finally {
    button.removeAttribute('aria-disabled');
  }
}
