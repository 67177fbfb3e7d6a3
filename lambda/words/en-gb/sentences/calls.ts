/**
 * Spoken phone calls to carers and the duty team, and the e-mail where texts do not go out. Anybody may be listening:
 * they say no more than the texts do.
 */
export const calls = {
  'call.hello': ['This is Good Neighbour, about {{name}}.'],
  'call.answer': [
    'Please look at the text we have sent you. Reply one if you are going. Reply two if you cannot.',
  ],
  'mail.subject': ['Texts about {{name}} are not going out.'],
  'mail.why': ['The text service refuses our texts at the moment, so nobody may have been told.'],
  'mail.ask': ['Please ring {{name}} or somebody close. How it went can be said on this page.'],
} as const;
