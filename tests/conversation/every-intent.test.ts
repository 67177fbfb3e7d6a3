import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dailyQuestions } from '../../lambda/household';
import { marysHouse, type House } from './marys-house';
import { play, type Stage } from './script';

interface Model {
  interactionModel: { languageModel: { intents: { name: string }[] } };
}

const path = join(__dirname, '..', '..', 'interaction-models', 'en-GB.json');
const { intents } = (JSON.parse(readFileSync(path, 'utf8')) as Model).interactionModel.languageModel;

/** One conversation for each intent there is, up to the turn in which it is used. */
const scripts: Record<string, string> = {
  AskForHelpIntent: "U: ask AskForHelpIntent need=fall\nA: I've told Anne and Bob.",
  FalseAlarmIntent: 'U: open\nU: FalseAlarmIntent\nA: /no call|no call open/',
  ImOkayIntent: 'U: open\nU: ImOkayIntent\nA: /glad|good to hear|Lovely/',
  WhoKnowsIntent: 'U: open\nU: WhoKnowsIntent\nA: nobody has been told',
  NotSafeIntent:
    'U: open\nU: NotSafeIntent\nA: /^All right. If you ever need somebody urgently, phone 999.$/',
  TestIntent: 'U: open\nU: TestIntent\nA: test',
  StartCheckInIntent: 'U: open\nU: StartCheckInIntent\nA: /sleep|night/',
  MoodIntent: 'U: open\nU: MoodIntent mood=good\nA: /glad|Lovely/',
  HowOftenIntent: 'U: open\nU: HowOftenIntent often=often\nA: /./',
  'AMAZON.NextIntent': 'U: ask StartCheckInIntent\nU: AMAZON.NextIntent\nA: /eat/',
  LeaveMessageIntent: 'U: open\nU: LeaveMessageIntent person=anne\nA: What shall I pass on?',
  SetReminderIntent: 'U: open\nU: SetReminderIntent what=have_a_drink\nA: At what time?',
  ListRemindersIntent: 'U: open\nU: ListRemindersIntent\nA: You have no reminders',
  StopReminderIntent: "U: open\nU: StopReminderIntent what=bins\nA: don't know a reminder",
  ReminderDoneIntent: 'U: open\nU: ReminderDoneIntent what=tablets\nA: nothing else is open',
  NextVisitIntent: 'U: open\nU: NextVisitIntent\nA: /visit/',
  BinDayIntent: 'U: open\nU: BinDayIntent\nA: /bin|collection/',
  WhatsOnIntent: "U: open\nU: WhatsOnIntent\nA: /don't know|look that up/",
  TelevisionIntent: 'U: open\nU: TelevisionIntent\nA: guide',
  RemindProgrammeIntent: 'U: open\nU: RemindProgrammeIntent\nA: ?',
  TodayIntent: 'U: open\nU: TodayIntent\nA: Monday the second of March',
  MyPeopleIntent: 'U: open\nU: MyPeopleIntent\nA: Anne and Bob',
  BudgetIntent: 'U: open\nU: BudgetIntent\nA: budget',
  LinkHomeIntent:
    'U: open\nU: LinkHomeIntent wordOne=apple wordTwo=river wordThree=candle\nA: linked to your home already',
  WhatDoYouKnowIntent: 'U: open\nU: WhatDoYouKnowIntent\nA: I notice\nA: Would you like to hear more?',
  PauseIntent: "U: open\nU: PauseIntent reason=away date=2026-03-06\nA: I won't ask after you until Friday",
  ResumeIntent: 'U: open\nU: ResumeIntent\nA: looking out for you again',
  StopWatchingIntent: 'U: open\nU: StopWatchingIntent\nA: I no longer look out for you',
  StartWatchingIntent: 'U: open\nU: StartWatchingIntent\nA: /already|look out/',
  AllowHowIntent: 'U: open\nU: AllowHowIntent person=anne\nA: Anne may ask by text',
  ForbidHowIntent: 'U: open\nU: ForbidHowIntent person=anne\nA: Anne gets no answer',
  HowToSpeakIntent: 'U: open\nU: HowToSpeakIntent\nA: Shall I speak more slowly',
  ForgetMeIntent: 'U: open\nU: ForgetMeIntent\nA: Shall I?',
  StaffAddReminderIntent: "U: open\nU: StaffAddReminderIntent\nA: council's own people",
  StaffListRemindersIntent: "U: open\nU: StaffListRemindersIntent\nA: council's own people",
  StaffStopReminderIntent: "U: open\nU: StaffStopReminderIntent\nA: council's own people",
  'AMAZON.HelpIntent': 'U: open\nU: AMAZON.HelpIntent\nA: Do you want me to ask someone to call you',
  'AMAZON.StopIntent': 'U: open\nU: AMAZON.StopIntent\nA: /bye|care/',
  'AMAZON.CancelIntent': 'U: open\nU: AMAZON.CancelIntent\nA: /bye|care/',
  'AMAZON.YesIntent': 'U: open\nU: WhatDoYouKnowIntent\nU: AMAZON.YesIntent\nA: The council can see it',
  'AMAZON.NoIntent': 'U: open\nU: ForgetMeIntent\nU: AMAZON.NoIntent\nA: /./',
  'AMAZON.RepeatIntent': 'U: open\nU: TodayIntent\nU: AMAZON.RepeatIntent\nA: Monday the second of March',
  'AMAZON.NavigateHomeIntent': 'U: open\nU: TodayIntent\nU: AMAZON.NavigateHomeIntent\nA: Mary',
  'AMAZON.FallbackIntent': 'U: open\nU: AMAZON.FallbackIntent\nA: /^(I.m s|S)orry/',
};

const house = (): House =>
  marysHouse({
    profile: {
      checkIn: { at: '10:00', questions: [...dailyQuestions], loneliness: false },
      health: { council: 'care plan of 2 February', amazon: true },
      promise: null,
    },
  });

const textsTo = (at: House): string[] => at.texts.map(({ to }) => to);

/** The last sentence where a question is open. */
const questionIn = (said: string): string => /[^.?]*\?$/.exec(said)?.[0].trim() ?? '';

const withoutQuestion = (said: string): string => said.replace(/[^.?]*\?$/, '').trim();

async function begun(name: string): Promise<{ at: House; stage: Stage }> {
  const at = house();
  return { at, stage: await play(at, scripts[name] ?? '') };
}

test('there is a conversation for every intent of the model, and for no other', () => {
  expect(Object.keys(scripts).sort()).toEqual(intents.map(({ name }) => name).sort());
});

describe.each(Object.keys(scripts))('%s', (name) => {
  test('is answered', async () => {
    const { stage } = await begun(name);
    expect(stage.said).not.toBe('');
  });

  test('said again, is said once more, and its question with it', async () => {
    const { stage } = await begun(name);
    if (!stage.isOpen) {
      expect(stage.place).toBeNull();
      return;
    }
    const before = { said: stage.said, place: stage.place };
    await stage.play('U: AMAZON.RepeatIntent');
    expect(stage.place).toBe(before.place);
    expect(questionIn(stage.said)).not.toBe('');
    // What was not understood is no answer: the one before it is said again.
    if (!/sorry/i.test(before.said)) expect(withoutQuestion(stage.said)).toBe(withoutQuestion(before.said));
  });

  test('and then misheard twice, keeps its place', async () => {
    const { at, stage } = await begun(name);
    if (!stage.isOpen) {
      expect(stage.place).toBeNull();
      return;
    }
    const { place } = stage;
    const told = textsTo(at);
    await stage.play('U: AMAZON.FallbackIntent\nA: sorry');
    expect(stage.place).toBe(place);
    await stage.play('U: AMAZON.FallbackIntent\nA: sorry');
    expect(stage.place).toBe(place);
    expect(textsTo(at)).toEqual(told);
  });

  test('and then silence, tells nobody, and she can begin anew', async () => {
    const { at, stage } = await begun(name);
    const told = textsTo(at);
    if (stage.isOpen) await stage.play('U: (silence)');
    expect(textsTo(at)).toEqual(told);
    await stage.play('U: open\nA: Mary');
    expect(stage.isOpen).toBe(true);
  });

  test('and then interrupted, is over at once, and tells nobody', async () => {
    const { at, stage } = await begun(name);
    const told = textsTo(at);
    if (stage.isOpen) await stage.play('U: AMAZON.StopIntent\nsession: closed');
    expect(textsTo(at)).toEqual(told);
    expect(stage.isOpen).toBe(false);
  });

  test('and then a call for help, is a call for help', async () => {
    const { at, stage } = await begun(name);
    if (!stage.isOpen) {
      expect(stage.place).toBeNull();
      return;
    }
    await stage.play("U: AskForHelpIntent need=fall\nA: I've told Anne");
    expect(textsTo(at)).toContain('carer:anne');
  });
});
