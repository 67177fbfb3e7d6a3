import type { SentenceKey } from './sentences';

/**
 * For whoever likes few words: what is said instead, in the same sense; empty where a sentence only goes with others and
 * can be left out. All that is not here is said in the shortest of its wordings. What a call for help is answered with,
 * what 999 is for, and what she agrees to is never shortened.
 */
export const shortened: Partial<Record<SentenceKey, string>> = {
  'hello.morning': 'Morning, {{name}}.',
  'hello.good-to-hear': '',
  'menu.ask': 'What would you like?',
  'menu.again': 'Say: I need help. Or: what day is it.',
  'menu.more': 'Anything else?',
  'menu.more-again': 'Say: I need help. Or: no.',
  'offer.ask': 'Shall somebody call you, or shall I say what I can do?',
  'fallback.sorry': 'Sorry, I missed that.',
  goodbye: 'Bye, {{name}}.',
  'link.wrong-hint': '',
  'link.locked-hint': '',

  'okay.glad': 'Good, {{name}}.',
  'okay.nobody-bothered': '',
  'false-alarm.may-ring': '',
  'help.keep-asking': '',

  'pause.help': '',
  'resume.how': '',
  'watch.nobody-told': '',
  'agree.next': '',
  'how.only': 'I only say whether you have been up and about, and tell you who asked.',

  'check-in.prompt': 'Time for your check-in.',
  'check-in.begun': 'Thank you.',
  'check-in.going-on': "Let's go on.",
  'check-in.finished': "That's all, {{name}}.",
  'check-in.good': 'Good.',
  'check-in.ask.eaten': 'Have you eaten and drunk today?',
  'check-in.ask.mood': 'How are you in yourself?',
  'check-in.ask.message': 'Anything to pass on?',
  'check-in.again.mood': 'Say: good, all right, low, or not so well. Or: next question.',
  'check-in.yes-or-no': 'Yes or no, or say: next question.',
  'mood.again': 'Say: good, all right, low, or not so well.',

  'reminder.suggest': 'The council suggests: {{what}}.',
  'reminder.would-come': '{{when}}.',
  'reminder.now-set': 'The council has set: {{what}}.',
  'reminder.now-changed': 'A reminder has changed: {{what}}.',
  'reminder.comes': '{{when}}.',
  'reminder.offer-again': 'Say yes or no.',
  'reminder.confirm-again': 'Say yes to keep it, or no to stop it.',
  'reminder.stop-again': 'Say yes to stop it, or no to keep it.',
  'reminder.set': 'All right, {{when}}.',
  'reminder.next-time': '',
  'reminder.card-how': '',
  'reminder.denied-later': '',
};
