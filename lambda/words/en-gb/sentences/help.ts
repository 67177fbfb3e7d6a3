/**
 * A call for help, answered, and who knows of it. What matters ("I've told Anne") is always said in the same words,
 * so that it is known when heard; only what stands around it varies. Nothing here promises what nobody has said.
 */
export const help = {
  'help.heard': ['All right, {{name}}.', 'I hear you, {{name}}.', 'Okay, {{name}}.', 'Yes, {{name}}.'],
  'help.heard-again': ['I hear you, {{name}}.', 'Yes, {{name}}, I heard you.', 'I have your call, {{name}}.'],
  'help.told': ["I've told {{names}}."],
  'help.passing': ["I'm passing it on to {{names}}."],
  'help.failed': ["I couldn't reach {{names}}."],
  'help.going': ['{{name}} says {{theyAre}} on {{their}} way.'],
  'help.going.they': ['{{name}} has answered, and is on the way.'],
  'help.there': ['{{name}} says {{theyAre}} with you now.'],
  'help.ringing': ['{{name}} is going to ring you.'],
  'help.cannot': ["{{name}} says {{they}} can't come."],
  'help.no-answer': ['I told {{name}} {{when}}, with no answer yet.'],
  'help.all-asked': [
    "I've asked everybody, and nobody has answered yet.",
    "Nobody has answered yet, and I've asked everybody.",
  ],
  'help.keep-asking': ['I keep asking.', "I'm still asking."],
  'help.nobody-to-tell': ['There is nobody on your list that I can tell just now.'],
  'help.phone-somebody': ['Please phone somebody you trust.'],
  'help.emergency': ["If it's an emergency, phone 999."],
  'help.intake': ["I couldn't reach anybody yet."],
  'help.none-told': ['Nobody has been told.'],
  'help.keep-trying': ["I'll keep trying.", "I'm going to keep trying."],
  'help.nowhere': ["I'm sorry, I couldn't pass that on."],
  'help.unlinked': ["This Echo isn't linked to a home, so I can't tell anybody."],

  'who.nothing': [
    "You haven't asked for help, and nobody has been told anything.",
    'Nobody has been told anything, and no call is open.',
  ],
  'who.nothing-lately': [
    'Nobody has been told anything lately.',
    'No call is open, and nobody has been told anything lately.',
  ],
  'who.nobody-told': ['Nobody has been told.'],
  'who.told-before': ['I had told {{names}}.'],

  'over.false-alarm': ['You told me {{when}} that it was a false alarm.'],
  'over.resident-fine': ["You told me {{when}} that you're all right."],
  'over.signal': ['I could tell {{when}} that you were up and about.'],
  'over.fine': ['{{name}} let me know {{when}} that all is well.'],
  'over.seen': ['{{name}} let me know {{when}} about having seen you.'],
  'over.staff': ['The council closed it {{when}}.'],
  'over.somebody': ['It was closed {{when}}.'],

  'false-alarm.done': [
    "All right, I've called it off.",
    "That's called off.",
    "Not to worry, I've called it off.",
  ],
  'false-alarm.letting-know': ["I'm letting {{names}} know."],
  'false-alarm.may-ring': ['You may get a ring, just to be sure.', 'Somebody may ring you, just to be sure.'],
  'false-alarm.nothing': ['There was no call to call off.', "There's no call open, so nothing to call off."],
  'okay.glad': [
    "I'm glad to hear it, {{name}}.",
    "That's good to hear, {{name}}.",
    'Lovely, {{name}}, thank you.',
    "Thank you, {{name}}, I'm glad.",
  ],
  'okay.nobody-bothered': ["I haven't bothered anybody.", 'Nobody else has been bothered.'],
} as const;
