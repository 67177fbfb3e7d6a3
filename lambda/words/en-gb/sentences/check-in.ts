/**
 * The check-in. One question a turn; what she answers is taken as she means it and never judged. The questions about
 * loneliness keep the words of their scale, for only then do their answers mean what the scale means.
 */
export const checkIn = {
  'check-in.prompt': [
    'Have you a minute for your check-in?',
    'It is time for your check-in, when you have a minute.',
  ],
  'check-in.prompt-how': ['Say: Alexa, ask good neighbour to start my check-in.'],
  // A reminder says it in Alexa's own voice: no name of the skill, and nothing about health.
  'check-in.reminder': ["I'd like to ask how you are"],
  'check-in.begun': [
    'Thank you for making time.',
    'Thank you, it will not take long.',
    "Thank you, let's begin.",
  ],
  'check-in.going-on': ["Let's go on where we were.", 'Thank you, we were not quite through.'],
  'check-in.none': ['There are no questions for you at present.'],
  'check-in.done-today': ["You've done your check-in today already, thank you."],
  'check-in.finished': ["That's all for today, {{name}}.", "That's everything, thank you, {{name}}."],
  'check-in.skipped': ["That's all right.", 'We can leave that one.'],
  'check-in.thanks': ['Thank you.', 'Thank you for telling me.'],
  'check-in.good': ['Good.', "I'm glad.", "That's good to hear."],

  'check-in.sleep.no': ["I'm sorry you had a poor night.", 'I hope tonight is a better one.'],
  'check-in.eaten.no': ['It can be hard to be bothered some days.', 'Some days are like that.'],
  'check-in.pain.yes': ["I'm sorry to hear that.", "That's no fun, I'm sorry."],
  'check-in.low': ["I'm sorry you're feeling low.", "I'm sorry to hear that, and thank you for telling me."],
  'check-in.unwell': ["I'm sorry you're not so well."],
  'check-in.low-told': ["I've let {{name}} know, who may give you a ring."],
  'check-in.low-telling': ["I'm letting {{name}} know, who may give you a ring."],
  'check-in.low-listen': ['The Samaritans listen day and night, on one one six, one two three.'],
  'check-in.lonely': ["Thank you for telling me, that isn't easy to say."],

  'check-in.now': ['Shall we do your check-in now?', 'Have you a minute for your check-in?'],
  'check-in.now-again': ['Please say yes or no. You can do it later as well.'],
  'check-in.later': ['All right. When you have a minute, say: start my check-in.'],
  'check-in.yes-or-no': ['Please say yes or no. Or say: next question.'],

  'check-in.ask.sleep': [
    'Did you sleep all right?',
    'Did you have a good night?',
    'How was your night: did you sleep well?',
  ],
  'check-in.ask.eaten': [
    'Have you had something to eat and drink today?',
    'Have you eaten and drunk something today?',
  ],
  'check-in.ask.eaten-offer': ['Shall I ask somebody to bring you something?'],
  'check-in.ask.pain': ['Are you in any pain today?', 'Have you any pain today?'],
  'check-in.ask.pain-worse': ['Is it worse than usual?'],
  'check-in.ask.call': ['Shall I ask somebody to call you?'],
  'check-in.ask.mood': ['How are you feeling in yourself today?', 'And in yourself, how are you today?'],
  'check-in.again.mood': ['You can say: good, all right, low, or not so well. Or say: next question.'],
  'check-in.ask.message': [
    "Is there anything you'd like me to pass on?",
    'Would you like me to pass anything on to anybody?',
  ],
  'check-in.ask.companionship': [
    'How often do you feel that you lack companionship: hardly ever, some of the time, or often?',
  ],
  'check-in.ask.left-out': ['How often do you feel left out: hardly ever, some of the time, or often?'],
  'check-in.ask.isolated': [
    'How often do you feel isolated from others: hardly ever, some of the time, or often?',
  ],
  'check-in.again.how-often': ['Please say: hardly ever, some of the time, or often. Or say: next question.'],

  'mood.good': ["I'm glad to hear it, {{name}}.", 'Lovely, {{name}}.'],
  'mood.all-right': ['Thank you for telling me, {{name}}.'],
  'mood.ask': ['How are you feeling in yourself?'],
  'mood.again': ['You can say: good, all right, low, or not so well.'],
} as const;
