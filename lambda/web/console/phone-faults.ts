import type { TypedPhone } from './ports';

/** Why a number cannot be texted, said to whoever typed it. */
export function phoneFaults(phone: TypedPhone): string {
  switch (phone.kind) {
    case 'mobile':
      return '';
    case 'landline':
      return 'That is a landline, which takes no texts. Enter a mobile number';
    case 'abroad':
      return 'Enter a UK mobile number';
    case 'refused':
      return phone.why === 'empty'
        ? 'Enter a mobile number'
        : phone.why === 'emergency'
          ? 'This service never phones or texts emergency numbers'
          : 'Enter a UK mobile number, such as 07700 900123';
  }
}
