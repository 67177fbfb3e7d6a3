import type { Change, Condition, Test } from './rows';

/** DynamoDB's expression language, written from data. Names and values always travel beside it, never inside. */
export class Expressions {
  private readonly names = new Map<string, string>();
  private readonly values = new Map<string, unknown>();

  name(attribute: string): string {
    const known = this.names.get(attribute);
    if (known !== undefined) return known;
    const placeholder = `#n${this.names.size}`;
    this.names.set(attribute, placeholder);
    return placeholder;
  }

  value(value: unknown): string {
    const placeholder = `:v${this.values.size}`;
    this.values.set(placeholder, value);
    return placeholder;
  }

  condition(condition: Condition): string {
    return condition.map((all) => `(${all.map((test) => this.test(test)).join(' AND ')})`).join(' OR ');
  }

  change({ set = {}, add = {}, remove = [] }: Change): string {
    const parts = [
      clause('SET', Object.entries(set).map(([key, value]) => `${this.name(key)} = ${this.value(value)}`)),
      clause('ADD', Object.entries(add).map(([key, value]) => `${this.name(key)} ${this.value(value)}`)),
      clause('REMOVE', remove.map((key) => this.name(key))),
    ]; // prettier-ignore
    return parts.filter((part) => part !== '').join(' ');
  }

  /** What goes into the request beside the expression; DynamoDB refuses empty ones. */
  placeholders() {
    return {
      ...(this.names.size > 0 && {
        ExpressionAttributeNames: Object.fromEntries(
          [...this.names].map(([attribute, placeholder]) => [placeholder, attribute]),
        ),
      }),
      ...(this.values.size > 0 && { ExpressionAttributeValues: Object.fromEntries(this.values) }),
    };
  }

  private test(test: Test): string {
    const name = this.name(test.attribute);
    switch (test.is) {
      case 'absent':
        return `attribute_not_exists(${name})`;
      case 'present':
        return `attribute_exists(${name})`;
      case '=':
      case '<':
      case '<=':
      case '>':
      case '>=':
        return `${name} ${test.is} ${this.value(test.value)}`;
    }
  }
}

const clause = (word: string, parts: readonly string[]): string =>
  parts.length === 0 ? '' : `${word} ${parts.join(', ')}`;
