import type { Child } from 'hono/jsx';
import type { Visit } from './visit';

interface FormProps {
  visit: Visit;
  action: string;
  children?: Child;
  /** For files. */
  upload?: boolean;
}

/** A form that this session made: sent twice it is one event, sent from elsewhere it is refused. */
export function Form({ visit, action, children, upload = false }: FormProps) {
  const kind = upload ? ({ enctype: 'multipart/form-data' } as const) : {};
  return (
    <form method="post" action={action} novalidate {...kind}>
      <input type="hidden" name="csrf" value={visit.csrf} />
      <input type="hidden" name="once" value={visit.ports.random(16)} />
      {children}
    </form>
  );
}

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  value?: string;
  wrong?: string | undefined;
  type?: 'text' | 'tel' | 'time' | 'date' | 'number' | 'search' | 'file';
  width?: 5 | 10 | 20;
  autocomplete?: string;
}

const ids = (name: string, hint: string | undefined, wrong: string | undefined): string =>
  [hint && `${name}-hint`, wrong && `${name}-wrong`].filter((id) => id !== undefined).join(' ');

function Labelled({
  name,
  label,
  hint,
  wrong,
  children,
}: Pick<FieldProps, 'name' | 'label' | 'hint' | 'wrong'> & { children?: Child }) {
  return (
    <div class={`govuk-form-group${wrong === undefined ? '' : ' govuk-form-group--error'}`}>
      <label class="govuk-label" for={name}>
        {label}
      </label>
      {hint === undefined ? null : (
        <div id={`${name}-hint`} class="govuk-hint">
          {hint}
        </div>
      )}
      {wrong === undefined ? null : (
        <p id={`${name}-wrong`} class="govuk-error-message">
          <span class="govuk-visually-hidden">Error:</span> {wrong}
        </p>
      )}
      {children}
    </div>
  );
}

export function Field({ type = 'text', width, autocomplete, value = '', ...about }: FieldProps) {
  const { name, hint, wrong } = about;
  const described = ids(name, hint, wrong);
  const size = width === undefined ? '' : ` govuk-input--width-${String(width)}`;
  return (
    <Labelled {...about}>
      <input
        class={`${type === 'file' ? 'govuk-file-upload' : `govuk-input${size}`}${wrong === undefined ? '' : ' govuk-input--error'}`}
        id={name}
        name={name}
        type={type}
        value={type === 'file' ? undefined : value}
        autocomplete={autocomplete ?? 'off'}
        {...(described === '' ? {} : { 'aria-describedby': described })}
      />
    </Labelled>
  );
}

export function Area({ value = '', rows = 3, ...about }: FieldProps & { rows?: number }) {
  const described = ids(about.name, about.hint, about.wrong);
  return (
    <Labelled {...about}>
      <textarea
        class={`govuk-textarea${about.wrong === undefined ? '' : ' govuk-textarea--error'}`}
        id={about.name}
        name={about.name}
        rows={rows}
        {...(described === '' ? {} : { 'aria-describedby': described })}
      >
        {value}
      </textarea>
    </Labelled>
  );
}

export function Select({
  options,
  value = '',
  ...about
}: FieldProps & { options: readonly (readonly [value: string, label: string])[] }) {
  return (
    <Labelled {...about}>
      <select class="govuk-select" id={about.name} name={about.name}>
        {options.map(([given, label]) => (
          <option value={given} selected={given === value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface ChoiceProps {
  name: string;
  legend: string;
  hint?: string;
  wrong?: string | undefined;
  options: readonly (readonly [value: string, label: string])[];
  value?: string | readonly string[];
  several?: boolean;
}

/** Radios, or checkboxes where several may be chosen. */
export function Choice({ name, legend, hint, wrong, options, value = '', several = false }: ChoiceProps) {
  const part = several ? 'checkboxes' : 'radios';
  const chosen = typeof value === 'string' ? [value] : value;
  return (
    <div class={`govuk-form-group${wrong === undefined ? '' : ' govuk-form-group--error'}`}>
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        {hint === undefined ? null : <div class="govuk-hint">{hint}</div>}
        {wrong === undefined ? null : (
          <p class="govuk-error-message">
            <span class="govuk-visually-hidden">Error:</span> {wrong}
          </p>
        )}
        <div class={`govuk-${part} govuk-${part}--small`}>
          {options.map(([given, label], place) => (
            <div class={`govuk-${part}__item`}>
              <input
                class={`govuk-${part}__input`}
                id={place === 0 ? name : `${name}-${String(place + 1)}`}
                name={name}
                type={several ? 'checkbox' : 'radio'}
                value={given}
                checked={chosen.includes(given)}
              />
              <label
                class={`govuk-label govuk-${part}__label`}
                for={place === 0 ? name : `${name}-${String(place + 1)}`}
              >
                {label}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

export const Button = ({ says, kind = '' }: { says: string; kind?: '' | 'secondary' | 'warning' }) => (
  <button type="submit" class={`govuk-button${kind === '' ? '' : ` govuk-button--${kind}`}`}>
    {says}
  </button>
);

/** What is wrong with a form, by field; the first thing that is read. */
export type Wrong = Readonly<Record<string, string>>;

/** A form that was not taken is answered as one. */
export const statusOf = (wrong: Wrong): { status?: 422 } =>
  Object.keys(wrong).length > 0 ? { status: 422 } : {};

export function WrongSummary({ wrong }: { wrong: Wrong }) {
  const entries = Object.entries(wrong);
  if (entries.length === 0) return null;
  return (
    <div class="govuk-error-summary" role="alert">
      <h2 class="govuk-error-summary__title">There is a problem</h2>
      <div class="govuk-error-summary__body">
        <ul class="govuk-list govuk-error-summary__list">
          {entries.map(([name, says]) => (
            <li>
              <a href={`#${name}`}>{says}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
