import type { Context } from 'hono';
import type { Instant } from '../../household/clock';
import type { Event } from '../../household/event';
import { linkEnded, notUnderstood, pressRefusals } from '../../words/pages';
import { noticePage } from '../notice-page';
import type { FoundLink, WebPorts } from '../ports';
import { readPress, type Press } from './read-press';
import { standingOf } from './standing';

/**
 * A press on one of the buttons: the only thing that changes anything. Answers by sending the browser back to the
 * link, so that loading the page again presses nothing.
 */
export async function answerPress(ports: WebPorts, context: Context<object, '/r/:token'>): Promise<Response> {
  const token = context.req.param('token');
  const press = readPress(context.req.header('content-type'), await context.req.text());
  if (press.kind !== 'press') {
    ports.log('warn', 'link press refused', { why: press.kind });
    const status = press.kind === 'not-a-form' ? 415 : 400;
    return noticePage(context, status, notUnderstood(pressRefusals[press.kind]));
  }
  const standing = await standingOf(ports, token);
  switch (standing.kind) {
    case 'unknown':
      return noticePage(context, 404, linkEnded);
    case 'ended':
      // Not an event: there is nothing left to answer. The link says so.
      return context.redirect(`/r/${token}`, 303);
    case 'open':
      await ports.happen(standing.link.household, eventOf(press, standing.link, ports.clock.now()));
      return context.redirect(`/r/${token}`, 303);
  }
}

/** The id holds the choice too: two different buttons of one page are two events, one button twice is one. */
function eventOf(press: Press, { who, episode }: FoundLink, now: Instant): Event {
  const id = `link:${who}:${press.choose}:${press.nonce}`;
  switch (press.choose) {
    case 'coming':
      return { kind: 'carer-replied', id, who, episode, answer: 'going', sentAt: now, by: 'link' };
    case 'cannot':
      return { kind: 'carer-replied', id, who, episode, answer: 'cannot', sentAt: now, by: 'link' };
    case 'seen':
      return { kind: 'seen', id, who, episode, outcome: press.outcome };
  }
}
