/** Pages that show nothing of anybody: whoever holds an old link learns from them only that it is one. */
export interface Notice {
  title: string;
  lines: string[];
}

export const linkEnded: Notice = {
  title: 'This link has ended',
  lines: [
    'What it was about is over, or the link is not a whole one. Nothing more is needed from you here.',
    'If you got a newer text, open the link in that one. If it is an emergency, phone 999.',
  ],
};

export const thanksAndEnded: Notice = {
  title: 'Thank you',
  lines: [
    'What you told us is written down, and everybody who was told hears how it ended.',
    'This link has ended and shows nothing more.',
  ],
};

export const notUnderstood = (what: string): Notice => ({
  title: 'We could not take that',
  lines: [
    what,
    'Nothing has been changed. Open the link in your text again, or answer the text with 1 for “I’m going” or 2 for “I can’t”.',
  ],
});

export const calledAgain: Notice = {
  title: 'There is news since you looked',
  lines: [
    'There was another call for help after that page was shown, so nothing has been ended.',
    'Open the link in your newest text to see it. Then press again if all is well.',
  ],
};

export const notNow: Notice = {
  title: 'Something is wrong at our end',
  lines: [
    'We do not know whether your answer was taken. Please open the link again in a minute, or answer the text with 1 for “I’m going” or 2 for “I can’t”.',
    'Do not wait for us if you are worried: ring or go round. If it is an emergency, phone 999.',
  ],
};

export const tooOften: Notice = {
  title: 'That was many answers in a few minutes',
  lines: [
    'Nothing has been changed: what you said last still counts. The link shows what that was.',
    'If it has to change, answer the text with 1 for “I’m going” or 2 for “I can’t”, or wait ten minutes.',
  ],
};

/** Why a pressed form was not taken, said to whoever pressed. */
export const pressRefusals = {
  'not-a-form': 'What arrived was not the form of the page.',
  'repeated-field': 'The form had one of its fields twice.',
  'no-nonce': 'The form was not a whole one.',
  'unknown-choice': 'The form did not say which button was pressed.',
  'no-outcome': 'Please choose how things are before you press Send.',
  'unknown-outcome': 'The answer was none of those on the page.',
  'no-minutes': 'Minutes are a whole number of up to three figures, or nothing.',
  'no-cost': 'A cost is an amount in pounds under a thousand, such as 12 or 12.50, or nothing.',
  'long-note': 'The note was longer than 280 letters.',
} as const;
