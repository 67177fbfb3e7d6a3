import { byId, drawWhenNew } from './dom.js';

const [width, height, foot] = [480, 90, 22];
const svg = (name, attributes, ...children) => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
};
const x = (minutes) => (minutes / 1440) * width;
const clock = (minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:00`;

function picture({ usual, today, deadline, says }) {
  const most = Math.max(0.01, ...(usual ?? []));
  const points = (usual ?? []).map(
    (rate, quarter) => `${x((quarter + 0.5) * 15).toFixed(1)},${(height * (1 - rate / most)).toFixed(1)}`,
  );
  const marks = [0, 6, 12, 18].map((hour) =>
    svg('text', { x: x(hour * 60), y: height + foot - 4, 'font-size': 14 }, clock(hour * 60)),
  );
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height + foot}`, role: 'img', 'aria-label': says },
    svg('polygon', { class: 'usual', points: `0,${height} ${points.join(' ')} ${width},${height}` }),
    svg('line', { class: 'ground', x1: 0, x2: width, y1: height, y2: height }),
    ...today.map((minutes) => svg('circle', { class: 'sign', cx: x(minutes), cy: height - 6, r: 6 })),
    ...(deadline === null
      ? []
      : [svg('line', { class: 'deadline', x1: x(deadline), x2: x(deadline), y1: 0, y2: height })]),
    ...marks,
  );
}

/** When there usually is a sign of life, today's on top, and by when the next is awaited. */
export function show({ learned }) {
  drawWhenNew(byId('day'), learned, () => [picture(learned)]);
}
