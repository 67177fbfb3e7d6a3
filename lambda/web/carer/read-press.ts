import { outcomes, type Outcome } from '../../household/episode';

export type Choice = 'coming' | 'cannot' | 'seen';

export type Press =
  | { kind: 'press'; nonce: string; choose: 'coming' | 'cannot' }
  | { kind: 'press'; nonce: string; choose: 'seen'; outcome: Outcome };

/** Why a form was not taken. */
export type Refusal = {
  kind: 'not-a-form' | 'repeated-field' | 'no-nonce' | 'unknown-choice' | 'no-outcome' | 'unknown-outcome';
};

const nonceShape = /^[A-Za-z0-9_-]{16,64}$/u;

/** The fields of a pressed form: `nonce`, `choose` and, with "seen", `outcome`, each at most once. */
export function readPress(contentType: string | undefined, body: string): Press | Refusal {
  if (contentType?.split(';')[0]?.trim().toLowerCase() !== 'application/x-www-form-urlencoded') {
    return { kind: 'not-a-form' };
  }
  const fields = new URLSearchParams(body);
  const names = [...fields.keys()];
  if (new Set(names).size !== names.length) return { kind: 'repeated-field' };
  const nonce = fields.get('nonce');
  if (nonce === null || !nonceShape.test(nonce)) return { kind: 'no-nonce' };
  const choose = fields.get('choose');
  switch (choose) {
    case 'coming':
    case 'cannot':
      return { kind: 'press', nonce, choose };
    case 'seen': {
      const given = fields.get('outcome');
      if (given === null) return { kind: 'no-outcome' };
      const outcome = outcomes.find((known) => known === given);
      return outcome === undefined ? { kind: 'unknown-outcome' } : { kind: 'press', nonce, choose, outcome };
    }
    default:
      return { kind: 'unknown-choice' };
  }
}
