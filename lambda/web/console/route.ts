import type { Child } from 'hono/jsx';
import type { Home } from '../../household/home';
import type { Role } from './staff';
import type { Visit } from './visit';

/** What a page answers with; the frame, the headers and the cookies are put around it in one place. */
export type Answer =
  | { kind: 'page'; title: string; body: Child; status?: 200 | 400 | 404 | 409 | 422; shown?: Shown }
  /** To be printed: without the console around it. */
  | { kind: 'sheet'; title: string; body: Child }
  /** After a form: the browser is sent on, so that loading the page again sends nothing twice. */
  | { kind: 'go'; to: string }
  | { kind: 'file'; name: string; type: string; text: string; shown?: Shown }
  | { kind: 'not-found' };

/** Whose names a list shows: written down before anybody sees it. */
export interface Shown {
  /** What the list is called where it is written down. */
  what: string;
  households: readonly string[];
}

interface About {
  method: 'GET' | 'POST';
  path: string;
  /** Who may; everybody else gets 403 before anything is read. */
  roles: readonly [Role, ...Role[]];
  /** The longest form that is read, in bytes. */
  mostBytes?: number;
}

/** About the council as a whole, or a list of its residents. */
export type CouncilRoute = About & {
  about: 'council';
  handler: (visit: Visit) => Promise<Answer> | Answer;
};

/**
 * About one resident: the path has `:household`, which is loaded and held against the visitor's own council before the
 * handler runs, and the look is written down under this name.
 */
export type ResidentRoute = About & {
  about: 'resident';
  look: string;
  handler: (visit: Visit, home: Home) => Promise<Answer> | Answer;
};

export type Route = CouncilRoute | ResidentRoute;

export const everybody = ['installer', 'practitioner', 'duty', 'manager', 'auditor'] as const;
/** Who may change what is known of a resident. */
export const editors = ['installer', 'practitioner', 'manager'] as const;
/** Who may act on an open worry. */
export const actors = ['practitioner', 'duty', 'manager'] as const;
