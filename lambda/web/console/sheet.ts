import { createHash } from 'node:crypto';
import { govukSheet } from './govuk-sheet';
import { liveScript } from './live-script';
import { ownSheet } from './own-sheet';

/**
 * The GOV.UK Design System's sheet without its typeface, which only services on GOV.UK itself may use, and what this
 * console adds to it.
 */
const sheet =
  govukSheet.replace(/@font-face\{[^}]*\}/gu, '').replaceAll('GDS Transport', 'Helvetica Neue') + ownSheet;

const named = (text: string, ending: string): string =>
  `${createHash('sha256').update(text).digest('base64url').slice(0, 16)}.${ending}`;

/** Files whose names change with what is in them: a browser may keep them for good. */
export const assets: Readonly<Record<string, { type: string; text: string }>> = {
  [named(sheet, 'css')]: { type: 'text/css; charset=utf-8', text: sheet },
  [named(liveScript, 'js')]: { type: 'text/javascript; charset=utf-8', text: liveScript },
};

export const sheetPath = `/console/assets/${named(sheet, 'css')}`;
export const scriptPath = `/console/assets/${named(liveScript, 'js')}`;
