import type { Answer } from '../../household/episode';
import type { CarerPageWords } from '../../words/pages';
import { Said } from '../frame';
import type { Choice } from './read-press';

interface Form {
  action: string;
  /** Two presses of one page are one event. */
  nonce: string;
  /** Milliseconds UTC: what came later is not known to whoever presses. */
  shown: number;
}

const Hidden = ({ nonce, choose }: { nonce: string; choose: Choice }) => (
  <>
    <input type="hidden" name="nonce" value={nonce} />
    <input type="hidden" name="choose" value={choose} />
  </>
);

function Button({
  words,
  action,
  nonce,
  choose,
  first,
}: Form & { words: string; choose: Choice; first: boolean }) {
  return (
    <form method="post" action={action}>
      <Hidden nonce={nonce} choose={choose} />
      <button type="submit" class={first ? 'first' : ''}>
        <Said of={words} />
      </button>
    </form>
  );
}

/** Opens without script; a browser too old to fold it shows it open. */
function Seen({ words, action, nonce, shown, first }: Form & { words: CarerPageWords; first: boolean }) {
  return (
    <details>
      <summary class={first ? 'first' : ''}>
        <Said of={words.seen} />
      </summary>
      <form method="post" action={action}>
        <Hidden nonce={nonce} choose="seen" />
        <input type="hidden" name="shown" value={shown} />
        <fieldset>
          <legend>
            <Said of={words.howIs} />
          </legend>
          {words.outcomes.map(({ outcome, label }) => (
            <label>
              <input type="radio" name="outcome" value={outcome} required />
              <span>
                <Said of={label} />
              </span>
            </label>
          ))}
        </fieldset>
        <label class="field">
          <span>{words.minutes}</span>
          <input name="minutes" inputmode="numeric" maxlength={3} autocomplete="off" />
        </label>
        <label class="field">
          <span>{words.cost}</span>
          <input name="cost" inputmode="decimal" maxlength={9} autocomplete="off" />
        </label>
        <label class="field">
          <span>{words.note}</span>
          <textarea name="note" rows={3} maxlength={280}></textarea>
        </label>
        <button type="submit" class="first">
          {words.send}
        </button>
      </form>
    </details>
  );
}

/** What is known, who was told, who is going; and three buttons. `answer` = what the reader has said so far. */
export function OpenPage({
  words,
  answer,
  ...form
}: Form & { words: CarerPageWords; answer: Answer | null }) {
  const onIt = answer === 'going' || answer === 'there';
  return (
    <>
      <p class="standing">
        <Said of={words.standing} />
      </p>
      {words.yours === null ? null : (
        <div class="yours" role="status">
          {words.yours.map((line) => (
            <p>
              <Said of={line} />
            </p>
          ))}
        </div>
      )}
      <h2>{words.whyHeading}</h2>
      {words.reasons.map((reason) => (
        <p>
          <Said of={reason} />
        </p>
      ))}
      <h2>{words.answerHeading}</h2>
      {onIt ? (
        <Seen {...form} words={words} first />
      ) : (
        <Button {...form} words={words.coming} choose="coming" first />
      )}
      {answer === 'cannot' ? null : <Button {...form} words={words.cannot} choose="cannot" first={false} />}
      {onIt ? null : <Seen {...form} words={words} first={false} />}
      <p>{words.emergency}</p>
      <h2>{words.toldHeading}</h2>
      <dl>
        {words.told.map(({ name, what }) => (
          <>
            <dt>
              <Said of={name} />
            </dt>
            <dd>
              <Said of={what} />
            </dd>
          </>
        ))}
      </dl>
      <p class="small">{words.asOf}</p>
    </>
  );
}
