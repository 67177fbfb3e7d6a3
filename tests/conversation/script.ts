import type { ResponseEnvelope } from 'ask-sdk-model';
import { minute, type Answer } from '../../lambda/household';
import type { House } from './marys-house';
import { requestFor, type Spoken } from './requests';
import { assertValid } from './alexas-limits';

/**
 * Plays a conversation written down as people would write one:
 *
 *     U: open                        Alexa, open good neighbour (a new session)
 *     U: ask AskForHelpIntent need=fall    one breath with the invocation (a new session)
 *     U: ask TestIntent what=a_word  an underscore stands for a space
 *     U: AMAZON.YesIntent            goes on with the open session
 *     U: (silence)                   the reprompt went unanswered
 *     A: I've told Anne              what the Echo says contains this, or matches /this/
 *     R: please say yes or no        what it says again when nobody answers
 *     session: closed                or open
 *     Anne: going                    what a carer answers
 *     Anne gets: /had a fall/        the next text that this person got
 *     no texts                       nobody got another one
 *     later: 5                       minutes pass, and the household is looked after
 *
 * Fails at the first line that does not hold, naming it. Every answer is checked against Alexa's limits.
 */
export async function play(house: House, script: string): Promise<Stage> {
  const stage = new Stage(house);
  await stage.play(script);
  return stage;
}

let turns = 0;

/** A conversation as it stands: it can be gone on with. */
export class Stage {
  private answer: ResponseEnvelope = { version: '1.0', response: {} };
  private open = false;
  private taken = 0;
  private sessions = 0;

  constructor(private readonly house: House) {}

  async play(script: string): Promise<void> {
    for (const line of script.split('\n').map((each) => each.trim())) {
      if (line === '' || line.startsWith('#')) continue;
      try {
        await this.run(line);
      } catch (fault) {
        throw new Error(`${line}\n${fault instanceof Error ? fault.message : String(fault)}`, {
          cause: fault,
        });
      }
    }
  }

  /** What was said last, as text. */
  get said(): string {
    return speechOf(this.answer);
  }

  get isOpen(): boolean {
    return this.open;
  }

  /** The question that stands open. */
  get place(): unknown {
    return (this.answer.sessionAttributes?.['place'] ?? null) as unknown;
  }

  async run(line: string): Promise<void> {
    const [, before = line, after = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (before === 'U') await this.say(after);
    else if (before === 'A') matches(speechOf(this.answer), after);
    else if (before === 'R') matches(textOf(this.answer.response.reprompt?.outputSpeech), after);
    else if (before === 'session') same(this.open ? 'open' : 'closed', after);
    else if (before === 'later') await this.later(Number(after));
    else if (line === 'no texts')
      same(
        this.house.texts
          .slice(this.taken)
          .map(({ text }) => text)
          .join(),
        '',
      );
    else if (before.endsWith(' gets')) this.gets(whoOf(before.slice(0, -5)), after);
    else await this.reply(whoOf(before), after as Answer);
  }

  private async say(said: string): Promise<void> {
    const spoken = spokenIn(said);
    const newSession = spoken.kind === 'launch' || said.startsWith('ask ');
    if (!newSession && !this.open) throw new Error('no session is open');
    if (newSession) this.sessions = turns += 1;
    const attributes = newSession ? {} : (this.answer.sessionAttributes ?? {});
    const request = requestFor(spoken, {
      id: `turn-${(turns += 1)}`,
      now: this.house.now(),
      newSession,
      attributes,
      session: `amzn1.echo-api.session.${this.sessions}`,
    });
    this.answer = await this.house.skill(request);
    assertValid(request, this.answer);
    this.open = spoken.kind !== 'ended' && this.answer.response.shouldEndSession === false;
  }

  private async later(minutes: number): Promise<void> {
    this.house.wait(minutes * minute);
    await this.house.happen({ kind: 'time-passed' });
  }

  private gets(who: string, expected: string): void {
    const index = this.house.texts.findIndex(({ to }, at) => at >= this.taken && to === who);
    if (index < 0)
      throw new Error(`no text; texts were ${JSON.stringify(this.house.texts.slice(this.taken))}`);
    matches(this.house.texts[index]?.text ?? '', expected);
    this.house.texts.splice(index, 1);
  }

  private async reply(who: string, answer: Answer): Promise<void> {
    const episode = this.house.home().state.episode?.id ?? '';
    const sentAt = this.house.now();
    const event = {
      kind: 'carer-replied',
      by: 'link',
      who,
      episode,
      answer,
      sentAt,
      id: `reply-${(turns += 1)}`,
    } as const;
    await this.house.happen({ ...event, who: who as 'duty' });
  }
}

const whoOf = (name: string): string => (name === 'Duty' ? 'duty' : `carer:${name.toLowerCase()}`);

function spokenIn(said: string): Spoken {
  if (said === 'open') return { kind: 'launch' };
  if (said === '(silence)') return { kind: 'ended', reason: 'EXCEEDED_MAX_REPROMPTS' };
  if (said === '(leaves)') return { kind: 'ended', reason: 'USER_INITIATED' };
  const [intent = '', ...slots] = said.replace(/^ask /, '').split(' ');
  return {
    kind: 'intent',
    intent,
    slots: Object.fromEntries(slots.map((slot) => slot.replace(/_/g, ' ').split('=') as [string, string])),
  };
}

export function speechOf({ response }: ResponseEnvelope): string {
  return textOf(response.outputSpeech);
}

type OutputSpeech = ResponseEnvelope['response']['outputSpeech'];

function textOf(speech: OutputSpeech): string {
  const marked = speech?.type === 'SSML' ? speech.ssml : (speech?.text ?? '');
  return marked
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function matches(actual: string, expected: string): void {
  const expression = /^\/(.*)\/$/.exec(expected)?.[1];
  const holds =
    expression === undefined
      ? actual.toLowerCase().includes(expected.toLowerCase())
      : new RegExp(expression, 'i').test(actual);
  if (!holds) throw new Error(`came instead: ${actual || '(nothing)'}`);
}

function same(actual: string, expected: string): void {
  if (actual !== expected) throw new Error(`came instead: ${actual}`);
}
