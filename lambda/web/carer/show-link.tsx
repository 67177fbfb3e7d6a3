import type { Context } from 'hono';
import { carerPage, linkEnded, thanksAndEnded } from '../../words/pages';
import { frame } from '../frame';
import { noticePage } from '../notice-page';
import type { WebPorts } from '../ports';
import { OpenPage } from './open-page';
import { standingOf } from './standing';

/** Opening a link: shows how things stand and changes nothing, for phones open links to preview them. */
export async function showLink(ports: WebPorts, context: Context<object, '/r/:token'>): Promise<Response> {
  const token = context.req.param('token');
  const standing = await standingOf(ports, token);
  switch (standing.kind) {
    case 'unknown':
      return noticePage(context, 404, linkEnded);
    case 'ended':
      // The one whose press ended it comes here right after that press: this is what is now true.
      return standing.byReader
        ? noticePage(context, 200, thanksAndEnded)
        : noticePage(context, 410, linkEnded);
    case 'open': {
      const { home, episode, link } = standing;
      const words = carerPage(home, episode, link.who, ports.clock.now());
      const answer = episode.told.findLast(({ who, answer }) => who === link.who && answer !== null)?.answer;
      const children = (
        <OpenPage
          words={words}
          action={`/r/${token}`}
          nonce={ports.random(16)}
          shown={ports.clock.now()}
          answer={answer?.meaning ?? null}
        />
      );
      return context.html(frame({ locale: words.locale, title: words.title, children }));
    }
  }
}
