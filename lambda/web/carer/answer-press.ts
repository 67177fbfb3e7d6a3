import type { Context } from 'hono';
import type { Instant } from '../../household/clock';
import type { Event } from '../../household/event';
import { calledAgain, linkEnded, notUnderstood, pressRefusals, tooOften } from '../../words/pages';
import { noticePage } from '../notice-page';
import type { FoundLink, WebPorts } from '../ports';
import { readPress, type Press } from './read-press';
import { standingOf, type Standing } from './standing';
import { tooManyAnswers } from './too-many-answers';

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
    case 'open': {
      const { link, home } = standing;
      const now = ports.clock.now();
      if (!says(press, standing)) {
        if (press.choose !== 'seen' && tooManyAnswers(home, link, now)) {
          ports.log('warn', 'link press refused', { why: 'too-many' });
          context.header('Retry-After', '600');
          return noticePage(context, 429, tooOften);
        }
        const after = await ports.happen(link.household, eventOf(press, link, now));
        if (press.choose === 'seen' && after.state.episode?.id === link.episode)
          return noticePage(context, 409, calledAgain);
      }
      return context.redirect(`/r/${token}`, 303);
    }
  }
}

/** Whether this is what the household knows already: told again, it would text the others again. */
function says(press: Press, { link, episode }: Extract<Standing, { kind: 'open' }>): boolean {
  const given = episode.told.find(({ who }) => who === link.who)?.answer?.meaning;
  switch (press.choose) {
    case 'coming':
      return given === 'going' && episode.hold !== null;
    case 'cannot':
      return given === 'cannot';
    case 'seen':
      return false;
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
      return {
        kind: 'seen',
        id,
        who,
        episode,
        outcome: press.outcome,
        ...(press.report && { report: press.report }),
        ...(press.looked !== undefined && { looked: press.looked }),
      };
  }
}
