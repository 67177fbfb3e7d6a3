import { byId, setText } from './dom.js';

const shown = byId('trouble');

/** Says plainly what went wrong, where everybody sees it. */
export function trouble(error) {
  shown.hidden = false;
  setText(shown, error instanceof Error ? error.message : String(error));
}

export function noTrouble() {
  shown.hidden = true;
  setText(shown, '');
}

/** Runs what somebody asked for; a failure is shown and never lost in the console. */
export async function attempt(work) {
  try {
    await work();
    noTrouble();
    return true;
  } catch (error) {
    trouble(error);
    return false;
  }
}
