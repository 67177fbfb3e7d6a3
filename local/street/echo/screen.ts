import type { Response } from 'ask-sdk-model';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys under which APL's components and Amazon's ready-made layouts carry words to be seen. */
const wordKeys = new Set([
  'text', 'title', 'subtitle', 'headerTitle', 'headerSubtitle', 'primaryText', 'secondaryText', 'tertiaryText', 'bodyText', 'buttonText', 'hintText', 'textContent',
]); // prettier-ignore

const at = (scope: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), scope);

/** Fills `${payload.a.b}` and `${data.c}`; what is not there shows as nothing, as in APL. */
function filled(text: string, scope: Record<string, unknown>): string {
  return text.replace(/\$\{([\w.]+)\}/g, (_whole, path: string) => {
    const value = at(scope, path);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
}

function listOf(value: unknown, scope: Record<string, unknown>): unknown[] {
  const path = typeof value === 'string' ? /^\$\{([\w.]+)\}$/.exec(value)?.[1] : undefined;
  const list = path === undefined ? value : at(scope, path);
  return Array.isArray(list) ? list : [];
}

function wordsIn(value: unknown, scope: Record<string, unknown>): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => wordsIn(item, scope));
  if (!isRecord(value)) return [];
  const scopes =
    'data' in value
      ? listOf(value['data'], scope).map((data, index) => ({ ...scope, data, index }))
      : [scope];
  return scopes.flatMap((inner) =>
    Object.entries(value).flatMap(([key, part]) => {
      if (key === 'data') return [];
      if (typeof part === 'string') return wordKeys.has(key) ? [filled(part, inner)] : [];
      return wordsIn(part, inner);
    }),
  );
}

function cardWords(response: Response): string[] {
  const { card } = response;
  if (card?.type === 'Simple') return [card.title ?? '', card.content ?? ''];
  if (card?.type === 'Standard') return [card.title ?? '', card.text ?? ''];
  return [];
}

/** Something on the screen that can be touched, by the words on it. */
export interface Touchable {
  label: string;
  /** What its press sends to the skill. */
  parts: unknown[];
}

function touchablesIn(value: unknown, scope: Record<string, unknown>): Touchable[] {
  if (Array.isArray(value)) return value.flatMap((item) => touchablesIn(item, scope));
  if (!isRecord(value)) return [];
  const scopes =
    'data' in value
      ? listOf(value['data'], scope).map((data, index) => ({ ...scope, data, index }))
      : [scope];
  return scopes.flatMap((inner) => {
    const press = value['onPress'];
    if (value['type'] === 'TouchWrapper' && isRecord(press) && press['type'] === 'SendEvent') {
      const parts: unknown[] = Array.isArray(press['arguments']) ? press['arguments'] : [];
      const label = wordsIn([value['item'], value['items']], inner).join(' ');
      return [{ label, parts: parts.map((part) => (typeof part === 'string' ? filled(part, inner) : part)) }];
    }
    return Object.values(value).flatMap((part) => touchablesIn(part, inner));
  });
}

/** The APL document of this response with its data, or null where none is drawn. */
function drawnBy(response: Response): { template: unknown; scope: Record<string, unknown> } | null {
  const directive = response.directives?.find(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument');
  if (directive?.type !== 'Alexa.Presentation.APL.RenderDocument') return null;
  const template = (directive.document as { mainTemplate?: unknown } | undefined)?.mainTemplate;
  return { template, scope: { payload: directive.datasources ?? {} } };
}

/** What can be touched on the screen that this response draws, or null where it leaves the screen as it was. */
export function touchablesOf(response: Response): Touchable[] | null {
  const drawn = drawnBy(response);
  return drawn && touchablesIn(drawn.template, drawn.scope);
}

/**
 * The words an Echo Show displays for this response, top to bottom, or null where it leaves the screen as it was.
 * An APL document goes before a card, as on the device.
 */
export function screenOf(response: Response): string | null {
  const drawn = drawnBy(response);
  const words = drawn ? wordsIn(drawn.template, drawn.scope) : cardWords(response);
  const lines = words.map((line) => line.trim()).filter((line) => line !== '');
  return lines.length === 0 ? null : lines.join('\n');
}
