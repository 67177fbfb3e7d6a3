import { costIn } from '../../words/money';
import { outcomes, type Closing, type VisitReport } from '../../household/episode';

export type Choice = 'coming' | 'cannot' | 'seen';

export type Press =
  | { kind: 'press'; nonce: string; choose: 'coming' | 'cannot' }
  | ({ kind: 'press'; nonce: string; choose: 'seen' } & Closing);

/** Why a form was not taken. */
export type Refusal = {
  kind:
    | 'not-a-form'
    | 'repeated-field'
    | 'no-nonce'
    | 'unknown-choice'
    | 'no-outcome'
    | 'unknown-outcome'
    | 'no-minutes'
    | 'no-cost'
    | 'long-note';
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
      if (outcome === undefined) return { kind: 'unknown-outcome' };
      const report = readReport(fields);
      if ('kind' in report) return report;
      const looked = Number(/^\d{13}$/u.exec(fields.get('shown') ?? '')?.[0] ?? Number.NaN);
      return { kind: 'press', nonce, choose, outcome, report, ...(!Number.isNaN(looked) && { looked }) };
    }
    default:
      return { kind: 'unknown-choice' };
  }
}

/** What fits a note on a phone; the state that holds it is small. */
const longestNote = 280;

/** Each field may be empty. Line breaks and control characters become spaces. */
function readReport(fields: URLSearchParams): VisitReport | Refusal {
  const written = (name: string): string => (fields.get(name) ?? '').trim();
  const [spent, paid] = [written('minutes'), written('cost')];
  if (!/^\d{0,3}$/u.test(spent)) return { kind: 'no-minutes' };
  const cost = paid === '' ? null : costIn(paid);
  if (cost === null && paid !== '') return { kind: 'no-cost' };
  const words = written('note')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  if (words.length > longestNote) return { kind: 'long-note' };
  return {
    ...(spent !== '' && { minutes: Number(spent) }),
    ...(cost !== null && { cost }),
    ...(words !== '' && { note: words }),
  };
}
