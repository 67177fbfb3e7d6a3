import { SnsError } from './errors';
import type { Phones } from './phones';
import type { Xml } from './query-protocol';

/** The opt-out actions spell their parameter with a small letter, unlike Publish. */
function numberIn(given: ReadonlyMap<string, string>): string {
  const number = given.get('phoneNumber') ?? '';
  if (!/^\+[1-9]\d{6,14}$/.test(number))
    throw new SnsError(
      'InvalidParameter',
      'Invalid parameter: PhoneNumber Reason: input incorrectly formatted',
    );
  return number;
}

export function checkIfPhoneNumberIsOptedOut(given: ReadonlyMap<string, string>, phones: Phones): Xml {
  return { isOptedOut: String(phones.behaviour(numberIn(given)) === 'opted-out') };
}

export function optInPhoneNumber(given: ReadonlyMap<string, string>, phones: Phones): Xml {
  const number = numberIn(given);
  if (phones.behaviour(number) === 'opted-out') phones.behave(number, 'ok');
  return {};
}

export function listPhoneNumbersOptedOut(phones: Phones): Xml {
  return { phoneNumbers: phones.optedOut() };
}
