import * as fc from 'fast-check';

/** Values that break parsers: of the wrong type, too long, empty, out of range, or another language's idea of nothing. */
export const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1e308,
    '',
    ' ',
    '0',
    'null',
    '__proto__',
    'constructor',
    [],
    {},
    '\u0000',
    '\ud800',
    '\u202e',
    '１',
    '💥',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer(),
  fc.double(),
  fc.constant('x'.repeat(5_000)),
  fc.constant({ toString: 'no function', length: -1 }),
  fc.array(fc.constantFrom<unknown>(null, 1, 'a', {}), { maxLength: 3 }),
);

type Path = (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([name, each]) => pathsOf(each, [...path, name]));
  return path.length === 0 ? inside : [path, ...inside];
}

function changed(
  value: unknown,
  [first, ...rest]: Path,
  change: (holder: Record<string, unknown>, name: string) => void,
): unknown {
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  const name = String(first);
  if (rest.length === 0) change(copy, name);
  else copy[name] = changed(copy[name], rest, change);
  return copy;
}

/** A seed with one to four of its values replaced, removed or repeated under another name. */
export const mutated = (seeds: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.constantFrom(...seeds).chain((seed) =>
    fc
      .array(
        fc.record({
          path: fc.constantFrom(...pathsOf(seed)),
          how: fc.constantFrom('replace', 'replace', 'remove', 'add'),
          value: strange,
        }),
        { minLength: 1, maxLength: 4 },
      )
      .map((mutations) => mutations.reduce<unknown>(mutate, seed)),
  );

function mutate(
  value: unknown,
  { path, how, value: given }: { path: Path; how: string; value: unknown },
): unknown {
  try {
    return changed(value, path, (holder, name) => {
      if (how === 'remove' && Array.isArray(holder)) holder.splice(Number(name), 1);
      else if (how === 'remove') Reflect.deleteProperty(holder, name);
      else holder[how === 'add' ? `${name}2` : name] = given;
    });
  } catch {
    // An earlier mutation has taken away what this one was to change.
    return value;
  }
}

/** Text with letters dropped, doubled, swapped or put in. */
export const mutatedText = (seeds: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...seeds),
      fc.array(
        fc.tuple(
          fc.nat(400),
          fc.constantFrom('drop', 'double', 'insert', 'cut'),
          fc.string({ unit: 'binary', maxLength: 3 }),
        ),
        { minLength: 1, maxLength: 5 },
      ),
    )
    .map(([seed, edits]) =>
      edits.reduce((text, [place, how, given]) => {
        const at = text.length === 0 ? 0 : place % text.length;
        switch (how) {
          case 'drop':
            return text.slice(0, at) + text.slice(at + 1);
          case 'double':
            return text.slice(0, at) + text.slice(at, at + 5) + text.slice(at);
          case 'cut':
            return text.slice(0, at);
          default:
            return text.slice(0, at) + given + text.slice(at);
        }
      }, seed),
    );
