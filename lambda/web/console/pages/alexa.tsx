import { day } from '../../../household/clock';
import { Form } from '../form';
import type { Answer, Route } from '../route';
import type { Visit } from '../visit';

const path = '/console/alexa';
const roles = ['practitioner', 'manager'] as const;
/** Long enough to walk to the office's Echo tomorrow. */
const wordsLive = 7 * day;
const tries = 5;

/** How staff look after reminders by speaking: words that link their Alexa once, and a code for each session. */
function alexa(visit: Visit): Answer {
  return {
    kind: 'page',
    title: 'Your Alexa',
    body: (
      <>
        <p class="govuk-body">
          At an Alexa of your own (an Echo in the office, or the simulator of the Alexa developer console) you
          can add, list and stop reminders for residents by speaking. Each resident is asked before a reminder
          is set.
        </p>
        <h2 class="govuk-heading-m">For each session: a code</h2>
        <p class="govuk-body">Say it when Alexa asks for it. It lasts ten minutes and opens one session.</p>
        <Form visit={visit} action={`${path}/code`}>
          <button type="submit" class="govuk-button">
            Show a code
          </button>
        </Form>
        <h2 class="govuk-heading-m">Once: link your Alexa</h2>
        <Form visit={visit} action={`${path}/words`}>
          <button type="submit" class="govuk-button govuk-button--secondary">
            Show words to link an Alexa
          </button>
        </Form>
      </>
    ),
  };
}

const accountOf = ({ staff }: Visit) => ({ council: staff.council, staff: staff.member });

/** Shown this once: only its hash is kept, and an earlier one is worth nothing from here on. */
async function code(visit: Visit): Promise<Answer> {
  const words = visit.ports.drawWords();
  await visit.ports.staffInAlexa.showCode(accountOf(visit), words);
  return shown(
    'Your code',
    words,
    'Alexa, open good neighbour',
    'It lasts ten minutes and opens one session.',
  );
}

/** Words that nobody else holds: drawn again where somebody does. */
async function linkingWords(visit: Visit): Promise<Answer> {
  const until = visit.now + wordsLive;
  for (let tried = 0; tried < tries; tried++) {
    const words = visit.ports.drawWords();
    if (await visit.ports.staffInAlexa.issueWords(accountOf(visit), words, until))
      return shown(
        'Your words',
        words,
        `Alexa, tell good neighbour my words are ${words.join(', ')}`,
        'They last seven days and link one Alexa.',
      );
  }
  throw new Error('no words are free');
}

const shown = (title: string, words: readonly string[], say: string, lasts: string): Answer => ({
  kind: 'page',
  title,
  body: (
    <>
      <p class="govuk-body govuk-!-font-size-36 govuk-!-font-weight-bold">{words.join(', ')}</p>
      <p class="govuk-body">
        Say: “{say}”. {lasts}
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={path}>
          Back to your Alexa
        </a>
      </p>
    </>
  ),
});

export const alexaRoutes: readonly Route[] = [
  { method: 'GET', path, roles, about: 'council', handler: alexa },
  { method: 'POST', path: `${path}/code`, roles, about: 'council', handler: code },
  { method: 'POST', path: `${path}/words`, roles, about: 'council', handler: linkingWords },
];
