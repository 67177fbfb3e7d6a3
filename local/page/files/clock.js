import { byId, setText } from './dom.js';
import * as doors from './doors.js';
import { attempt, trouble } from './trouble.js';

let shown = { now: 0, zone: 'Europe/London', nextAt: null };

const format = (options, at = shown.now) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: shown.zone }).format(at);
const timeOf = (at) => format({ hour: '2-digit', minute: '2-digit' }, at);

export function show(home) {
  shown = home;
  const time = byId('time');
  setText(time, timeOf(shown.now));
  time.setAttribute('datetime', new Date(shown.now).toISOString());
  setText(byId('next-event'), shown.nextAt === null ? 'Next event' : `Next event, ${timeOf(shown.nextAt)}`);
  setText(byId('date'), format({ weekday: 'long', day: 'numeric', month: 'long' }));
}

/** The next such wall time, as `2026-03-02T10:45`: tomorrow's where today's is past. */
function wallTime(until) {
  const day = (moment) =>
    new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: shown.zone }).format(moment);
  const time = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: shown.zone }).format(
    shown.now,
  );
  const twelveHours = 12 * 3_600_000;
  const tomorrow =
    day(shown.now + 2 * twelveHours) === day(shown.now)
      ? day(shown.now + 3 * twelveHours)
      : day(shown.now + 2 * twelveHours);
  return `${until > time ? day(shown.now) : tomorrow}T${until}`;
}

function howFar(move) {
  if (move === 'next') {
    if (shown.nextAt === null) throw new Error('Nothing is due in this home.');
    return { to: new Date(shown.nextAt).toISOString() };
  }
  if (move !== 'until') return { advance: move };
  const until = byId('until').value;
  if (until === '') throw new Error('Until when? Give a time first.');
  return { to: wallTime(until) };
}

export function start(refresh) {
  const form = byId('clock');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const move = event.submitter?.value ?? 'until';
    let how;
    try {
      how = howFar(move);
    } catch (error) {
      trouble(error);
      return;
    }
    const buttons = [...form.querySelectorAll('button')];
    const focused = document.activeElement;
    for (const button of buttons) button.disabled = true;
    setText(byId('date'), 'Moving on …');
    void attempt(async () => {
      await doors.moveClock(how);
      await refresh();
    }).finally(() => {
      for (const button of buttons) button.disabled = false;
      if (focused instanceof HTMLElement) focused.focus();
    });
  });
}
