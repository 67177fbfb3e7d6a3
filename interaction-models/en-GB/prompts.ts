import type { Prompt } from './shapes';

const prompt = (id: string, ...values: string[]) => ({
  id,
  variations: values.map((value) => ({ type: 'PlainText' as const, value })),
});

/**
 * What Alexa would ask for a slot by herself. The skill asks in its own words (delegation is SKILL_RESPONSE);
 * Amazon wants a prompt for every slot that can be elicited.
 */
export const prompts = [
  prompt('Elicit.LinkHome.wordOne', 'What is the first of your three words?'),
  prompt('Elicit.LinkHome.wordTwo', 'What is the second word?'),
  prompt('Elicit.LinkHome.wordThree', 'And the third word?'),
  prompt('Elicit.AskForHelp.need', 'What do you need?'),
  prompt('Elicit.Mood.mood', 'How are you feeling?'),
  prompt('Elicit.LeaveMessage.person', 'Who is the message for?'),
  prompt('Elicit.LeaveMessage.message', 'What shall I tell them?'),
  prompt('Elicit.SetReminder.what', 'What shall I remind you about?'),
  prompt('Elicit.SetReminder.time', 'At what time?'),
  prompt('Elicit.SetReminder.days', 'On which days?'),
  prompt('Elicit.StopReminder.what', 'Which reminder shall I stop?'),
  prompt('Elicit.ReminderDone.what', 'Which one have you done?'),
  prompt('Elicit.Television.programme', 'Which programme?'),
  prompt('Elicit.RemindProgramme.programme', 'Which programme?'),
  prompt('Elicit.Pause.reason', 'Are you going away, into hospital, or having visitors?'),
  prompt('Elicit.Pause.date', 'Until which day?'),
  prompt('Elicit.Pause.duration', 'For how long?'),
  prompt('Elicit.HowToSpeak.manner', 'More slowly, shorter, or as usual?'),
  prompt('Elicit.AllowHow.person', 'Who do you mean?'),
  prompt('Elicit.ForbidHow.person', 'Who do you mean?'),
  prompt('Elicit.StaffAddReminder.resident', 'Which resident?'),
  prompt('Elicit.StaffAddReminder.what', 'What is the reminder about?'),
  prompt('Elicit.StaffAddReminder.time', 'At what time?'),
  prompt('Elicit.StaffAddReminder.days', 'On which days?'),
  prompt('Elicit.StaffListReminders.resident', 'Which resident?'),
  prompt('Elicit.StaffStopReminder.resident', 'Which resident?'),
  prompt('Elicit.StaffStopReminder.what', 'Which reminder?'),
] satisfies Prompt[];
