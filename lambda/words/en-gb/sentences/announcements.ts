/** What a speaker says unasked. Anybody in the room may hear it; nobody can answer it but by speaking to the skill. */
export const announcements = {
  'ask.first': [
    'Hello {{name}}, are you all right?',
    'Hello {{name}}, is everything all right?',
    'Hello {{name}}, I just wanted to ask whether you are all right.',
  ],
  'ask.again': [
    'Hello {{name}}, I am asking once more: are you all right?',
    "{{name}}, I haven't heard you yet: are you all right?",
  ],
  'ask.how': ["If you are, say: Alexa, tell good neighbour I'm okay."],
  'ask.help': ['If you need somebody, say: Alexa, ask good neighbour for help.'],
  'ask.else': ["If I hear nothing, I'll let somebody know."],
  council: ['Your council'],
} as const;
