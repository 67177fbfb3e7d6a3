import { html, raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { partsOf, withoutMarks } from '../words/pages';
import { style } from './style';

/** A sentence with its names kept apart, so that a name written from right to left turns nothing else round. */
export const Said = ({ of }: { of: string }) => (
  <>{partsOf(of).map(({ text, name }) => (name ? <bdi>{text}</bdi> : text))}</>
);

/** The page around whatever it shows. */
export function frame({ locale, title, children }: { locale: string; title: string; children: Child }) {
  return html`<!doctype html>${(
      <html lang={locale}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex, nofollow" />
          <title>{`${withoutMarks(title)} – Good Neighbour`}</title>
          <style>{raw(style)}</style>
        </head>
        <body>
          <header>Good Neighbour</header>
          <main>
            <h1>
              <Said of={title} />
            </h1>
            {children}
          </main>
        </body>
      </html>
    )}`;
}
