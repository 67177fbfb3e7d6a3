import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import { withoutMarks } from '../../words/pages';
import { Said } from '../frame';
import { navigationFor } from './navigation';
import { scriptPath, sheetPath } from './sheet';
import type { Staff } from './staff';

interface Framed {
  title: string;
  body: Child;
  /** Null before anybody has signed in. */
  staff: Staff | null;
  csrf: string;
  path: string;
  done: string | null;
  /** Sends the browser on by itself. */
  refreshTo?: string;
}

function Header({ staff, csrf }: Pick<Framed, 'staff' | 'csrf'>) {
  return (
    <header class="gn-header">
      <div class="govuk-width-container gn-header__in">
        <a class="gn-header__name" href="/console">
          Good Neighbour
        </a>
        {staff && (
          <div class="gn-header__who">
            <span>
              <bdi>{staff.member.name}</bdi>
            </span>
            <form method="post" action="/console/sign-out">
              <input type="hidden" name="csrf" value={csrf} />
              <button type="submit">Sign out</button>
            </form>
          </div>
        )}
      </div>
    </header>
  );
}

function Entries({ entries, path }: { entries: ReturnType<typeof navigationFor>; path: string }) {
  return (
    <>
      {entries.map(({ to, name }) => {
        const here = isHere(to, path);
        const marked = here ? { 'aria-current': 'page' as const } : {};
        return (
          <li
            class={`govuk-service-navigation__item${here ? ' govuk-service-navigation__item--active' : ''}`}
          >
            <a class="govuk-service-navigation__link" href={to} {...marked}>
              {here ? <strong class="govuk-service-navigation__active-fallback">{name}</strong> : name}
            </a>
          </li>
        );
      })}
    </>
  );
}

const isHere = (to: string, path: string): boolean => path === to || path.startsWith(`${to}/`);

/** What is opened each day, and under More the rest: it unfolds without script. */
function Navigation({ staff, path }: { staff: Staff; path: string }) {
  const entries = navigationFor(staff);
  const seldom = entries.filter((entry) => entry.seldom === true);
  return (
    <div class="govuk-service-navigation">
      <div class="govuk-width-container">
        <nav aria-label="Menu" class="govuk-service-navigation__wrapper">
          <ul class="govuk-service-navigation__list">
            <Entries entries={entries.filter((entry) => entry.seldom !== true)} path={path} />
          </ul>
          {seldom.length === 0 ? null : (
            <details class="gn-more" open={seldom.some(({ to }) => isHere(to, path))}>
              <summary>More</summary>
              <ul class="govuk-service-navigation__list">
                <Entries entries={seldom} path={path} />
              </ul>
            </details>
          )}
        </nav>
      </div>
    </div>
  );
}

const Done = ({ says }: { says: string }) => (
  <div
    class="govuk-notification-banner govuk-notification-banner--success"
    role="status"
    aria-labelledby="done-title"
  >
    <div class="govuk-notification-banner__header">
      <h2 class="govuk-notification-banner__title" id="done-title">
        Done
      </h2>
    </div>
    <div class="govuk-notification-banner__content">
      <p class="govuk-notification-banner__heading">{says}</p>
    </div>
  </div>
);

function Head({ title, refreshTo }: { title: string; refreshTo?: string | undefined }) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex, nofollow" />
      {refreshTo === undefined ? null : <meta http-equiv="refresh" content={`0; url=${refreshTo}`} />}
      <title>{`${withoutMarks(title)} – Good Neighbour`}</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href={sheetPath} />
    </head>
  );
}

/** A page of the console, with what stands on all of them. */
export function consoleFrame({ title, body, staff, csrf, path, done, refreshTo }: Framed) {
  return html`<!doctype html>${(
      <html lang="en-GB" class="govuk-template">
        <Head title={title} refreshTo={refreshTo} />
        <body class="govuk-template__body">
          <a href="#main-content" class="govuk-skip-link">
            Skip to main content
          </a>
          <Header staff={staff} csrf={csrf} />
          {staff && <Navigation staff={staff} path={path} />}
          <div class="govuk-width-container">
            <main class="govuk-main-wrapper" id="main-content">
              {done === null ? null : <Done says={done} />}
              <h1 class="govuk-heading-l">
                <Said of={title} />
              </h1>
              {body}
            </main>
          </div>
          <script src={scriptPath} defer></script>
        </body>
      </html>
    )}`;
}

/** Something to be printed. */
export function sheetFrame({ title, body }: { title: string; body: Child }) {
  return html`<!doctype html>${(
      <html lang="en-GB">
        <Head title={title} />
        <body>
          <main class="gn-letter">{body}</main>
        </body>
      </html>
    )}`;
}
