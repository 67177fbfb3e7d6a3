import type { Pronoun, Resident } from '../../../household/profile';
import { Field, Select, type Wrong } from '../form';
import { phoneFaults } from '../phone-faults';
import type { Visit } from '../visit';

const pronouns: readonly (readonly [Pronoun, string])[] = [
  ['they', 'they'],
  ['she', 'she'],
  ['he', 'he'],
];

/** What is typed of who lives there, and of whom to tell last. */
export type WhoTyped = Record<'full' | 'called' | 'pronoun' | 'phone' | 'duty' | 'dutyphone', string>;

export const whoTyped = ({ fields }: Visit): WhoTyped => ({
  full: fields.text('full'),
  called: fields.text('called'),
  pronoun: fields.text('pronoun'),
  phone: fields.text('phone'),
  duty: fields.text('duty'),
  dutyphone: fields.text('dutyphone'),
});

export function WhoFields({ typed, wrong }: { typed: WhoTyped; wrong: Wrong }) {
  return (
    <>
      <Field name="full" label="Full name" value={typed.full} wrong={wrong['full']} />
      <Field
        name="called"
        label="What they like to be called"
        hint="The Echo and the texts use this name."
        value={typed.called}
        wrong={wrong['called']}
      />
      <Select name="pronoun" label="People speak of them as" options={pronouns} value={typed.pronoun} />
      <Field
        name="phone"
        label="Their own mobile phone, if they have one"
        type="tel"
        width={20}
        value={typed.phone}
        wrong={wrong['phone']}
      />
      <h2 class="govuk-heading-m">The duty team</h2>
      <p class="govuk-body">Told last, at any hour, so that a call for help always reaches somebody.</p>
      <Field name="duty" label="Name of the team" value={typed.duty} wrong={wrong['duty']} />
      <Field
        name="dutyphone"
        label="Mobile phone of the team"
        type="tel"
        width={20}
        value={typed.dutyphone}
        wrong={wrong['dutyphone']}
      />
    </>
  );
}

const most = { full: 100, called: 40, duty: 60 } as const;
const asked = {
  full: 'Enter their full name',
  called: 'Enter what they like to be called',
  duty: 'Enter the name of the team',
} as const;

type ReadWho =
  | { kind: 'who'; resident: Resident; duty: { name: string; phone: string } }
  | { kind: 'wrong'; wrong: Wrong };

/** Nothing is cut off silently: who typed too much is told so. */
export function readWho(visit: Visit): ReadWho {
  const { fields, ports } = visit;
  const { full, called, duty } = whoTyped(visit);
  const own = fields.text('phone') === '' ? null : ports.readPhone(fields.text('phone', 40));
  const dutyPhone = ports.readPhone(fields.text('dutyphone', 40));
  const names = Object.entries({ full, called, duty } as const).flatMap(([name, typed]) => {
    const key = name as keyof typeof most;
    if (typed === '') return [[key, asked[key]]];
    return typed.length > most[key] ? [[key, `Enter at most ${String(most[key])} letters`]] : [];
  });
  const wrong: Wrong = {
    ...(Object.fromEntries(names) as Wrong),
    ...(own !== null && own.kind !== 'mobile' && { phone: phoneFaults(own) }),
    ...(dutyPhone.kind !== 'mobile' && { dutyphone: phoneFaults(dutyPhone) }),
  };
  if (Object.keys(wrong).length > 0 || dutyPhone.kind !== 'mobile') return { kind: 'wrong', wrong };
  return {
    kind: 'who',
    resident: {
      firstName: called,
      fullName: full,
      phone: own?.kind === 'mobile' ? own.number : null,
      pronoun: pronouns.map(([name]) => name).find((name) => name === fields.text('pronoun')) ?? 'they',
    },
    duty: { name: duty, phone: dutyPhone.number },
  };
}
