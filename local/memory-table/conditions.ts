import type { Condition, Row, Test } from '../../lambda/store/rows';

/** Whether a condition holds for a row, or for a missing one. */
export const holds = (condition: Condition | undefined, row: Row | null): boolean =>
  condition === undefined ||
  condition.some((all) => all.every((test) => passes(test, row?.[test.attribute])));

/** As in DynamoDB, values of different types compare to nothing. */
function passes(test: Test, value: unknown): boolean {
  if (!('value' in test)) return (value === undefined) === (test.is === 'absent');
  const given = test.value;
  const order =
    typeof value === 'number' && typeof given === 'number'
      ? value - given
      : typeof value === 'string' && typeof given === 'string'
        ? Number(value > given) - Number(value < given)
        : Number.NaN;
  switch (test.is) {
    case '=':
      return order === 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}
