/** A number as staff gave it, in E.164, or why it is none that can be used. */
export type PhoneNumber =
  | { kind: 'mobile'; number: string }
  /** Reached by a call only: texts to it vanish. */
  | { kind: 'landline'; number: string }
  /** Not a UK number: which kind it is cannot be told here. */
  | { kind: 'abroad'; number: string }
  | { kind: 'refused'; why: NumberFault };

export type NumberFault =
  | 'empty'
  | 'letters'
  | 'too-short'
  | 'too-long'
  /** Without 0 or +44 in front: the first digits are missing. */
  | 'no-area-code'
  /** Digits that the UK's numbering plan gives to nobody. */
  | 'not-in-use'
  /** Charged to whoever calls, or answered by nobody in particular. */
  | 'premium'
  /** 999, 112, 111, 101: never by this service. */
  | 'emergency'
  /** A pager, or a number that follows its owner: texts to it may cost pounds and arrive nowhere. */
  | 'pager';

/** UK numbers have nine or ten digits after +44; all mobiles have ten. Ofcom, National Telephone Numbering Plan. */
const plan: readonly (readonly [RegExp, Exclude<PhoneNumber['kind'], 'abroad' | 'refused'> | NumberFault])[] =
  [
    [/^7624\d{6}$/, 'mobile'],
    [/^7[1-57-9]\d{8}$/, 'mobile'],
    [/^7[06]\d{8}$/, 'pager'],
    [/^[12]\d{8,9}$/, 'landline'],
    [/^3\d{9}$/, 'landline'],
    [/^5[56]\d{8}$/, 'landline'],
    [/^80\d{7,8}$/, 'landline'],
    [/^8[47]\d{8}$/, 'premium'],
    [/^9\d{9}$/, 'premium'],
  ];

const emergency = /^(?:999|112|111|101|18000|116123)$/;

/**
 * Reads a phone number as people in the UK write them: `07700 900123`, `+44 (0)7700 900123`, `0044 7700-900123`.
 * Numbers of other countries are taken with `+` or `00` in front.
 */
export function readPhoneNumber(typed: string): PhoneNumber {
  const text = typed.normalize('NFKC').trim().replace(/^tel:/i, '');
  if (text === '') return refused('empty');
  if (/\p{L}/u.test(text)) return refused('letters');
  const digits = text.replace(/\D/g, '');
  if (digits === '') return refused('empty');
  if (emergency.test(digits)) return refused('emergency');
  const international = /^\D*\+/.test(text) ? digits : /^00/.test(digits) ? digits.slice(2) : null;
  if (international === null) return digits.startsWith('0') ? british(digits.slice(1)) : withoutZero(digits);
  if (!international.startsWith('44')) return foreign(international);
  // The zero of "+44 (0)7700" is for those who dial at home.
  return british(international.slice(2).replace(/^0/, ''));
}

/** "7700 900123" and "44 7700 900123" are plain enough; a bare "900123" is not. */
function withoutZero(digits: string): PhoneNumber {
  if (/^7\d{9}$/.test(digits)) return british(digits);
  if (/^440?[1-9]\d{8,9}$/.test(digits)) return british(digits.slice(2).replace(/^0/, ''));
  return refused(digits.length > 15 ? 'too-long' : 'no-area-code');
}

function british(digits: string): PhoneNumber {
  if (digits.length < 9) return refused('too-short');
  if (digits.length > 10) return refused('too-long');
  const found = plan.find(([form]) => form.test(digits))?.[1];
  if (found === 'mobile' || found === 'landline') return { kind: found, number: `+44${digits}` };
  if (found !== undefined) return refused(found);
  return refused(/^7/.test(digits) && digits.length < 10 ? 'too-short' : 'not-in-use');
}

/** E.164: at most fifteen digits, and no country code begins with 0. */
function foreign(digits: string): PhoneNumber {
  if (digits.length > 15) return refused('too-long');
  if (digits.length < 8) return refused('too-short');
  return digits.startsWith('0') ? refused('not-in-use') : { kind: 'abroad', number: `+${digits}` };
}

const refused = (why: NumberFault): PhoneNumber => ({ kind: 'refused', why });
