/**
 * Looks every 15 seconds whether the list has changed and shows it in place, unless somebody is in the middle of it.
 * Without script the page has a link that loads it again.
 */
export const liveScript = `(() => {
  const live = document.querySelector('[data-live]');
  if (!live) return;
  const told = document.querySelector('[data-live-told]');
  const busy = () => live.contains(document.activeElement) && document.activeElement !== document.body;
  const look = async () => {
    if (document.hidden || busy()) return;
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' }, credentials: 'same-origin' });
    if (!answer.ok || answer.redirected) { location.reload(); return; }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('[data-live]');
    if (!fresh || busy()) return;
    const changed = fresh.dataset.live !== live.dataset.live;
    live.replaceChildren(...fresh.childNodes);
    live.dataset.live = fresh.dataset.live;
    if (changed && told) told.textContent = fresh.dataset.liveSays || '';
  };
  setInterval(() => { look().catch(() => undefined); }, 15000);
})();
`;
