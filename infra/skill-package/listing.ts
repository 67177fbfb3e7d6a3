import type { Edition } from './edition';

/** What Amazon's reviewers and the people who find the skill read. */
export interface Listing {
  summary: string;
  description: string;
  keywords: string[];
  examplePhrases: [string, string, string];
  testingInstructions: string;
}

const notThis = `Good Neighbour is not a medical device and gives no medical advice. It is not an emergency service and cannot phone 999: in an emergency, phone 999.`;

const about = `Good Neighbour is for people who live at home and whose council has given them the service. Ask it to have someone call you, and it sends a text message to the people whom you have named; ask who has been told and who is coming, and it tells you. It reminds you of what you agreed to, tells you which visits and bin collections are next, and what is on television.

To begin, your council gives you three words in a letter. Say: Alexa, open Good Neighbour, and then your three words. Ask it at any time what it knows about you, tell it to stop, or tell it to forget you.

${notThis}`;

const reviewers = `The skill works for homes that a council has set up. For review a test household, "Rose Review", is kept ready; its texts go to no real phone, and its Echo can be linked again and again with the same three words.

1. Say "Alexa, open good neighbour". The skill says that this Echo is not linked and asks for three words.
2. Say "my words are apple river candle". The skill welcomes Rose.
3. Say "Alexa, ask good neighbour to ask someone to call me". The skill says who has been told. Nobody real is texted.
4. Say "Alexa, ask good neighbour who has been told". It says that "Anne" was, and whether she has answered. The test household's Anne answers by herself after a minute.
5. Say "Alexa, ask good neighbour it was a false alarm". Everybody is told that it was none.
6. Say "Alexa, open good neighbour", then "remind me to have a drink at four". It says the reminder back with its time, asks for the permission to set reminders if it was not given, and sets it only after a yes. At the time Alexa says "have a drink". No reminder holds anything about health.
7. Say "Alexa, ask good neighbour when is my next visit", "… which bin is it", "… what is on television tonight". The test household has a diary and a guide.
8. Say "Alexa, ask good neighbour what do you know about me", "… to pause for three days", "… to stop watching", and "… to forget me". Each is answered at once; after the last one, link again with the three words.
9. On an Echo Show the same answers are shown in large type; yes, no and "I need help" can be touched.

Notifications: when somebody has not been heard of by the time agreed, the Echo chimes; saying "Alexa, what are my notifications" leads to the skill. This is off for the test household but can be tried with "Alexa, ask good neighbour to test my call".`;

const listings: Record<Edition, Listing> = {
  public: {
    summary: 'Ask someone you know to call you, and hear who has been told and who is coming.',
    description: about,
    keywords: [
      'neighbour',
      'independent living',
      'council',
      'reminders',
      'visits',
      'bin day',
      'family',
      'call me',
    ],
    examplePhrases: [
      'Alexa, open good neighbour',
      'Alexa, ask good neighbour to ask someone to call me',
      'Alexa, ask good neighbour who has been told',
    ],
    testingInstructions: reviewers,
  },
  'smart-properties': {
    summary: 'Ask staff and family for help, take the daily check-in, and hear who is coming.',
    description: `${about}

In homes managed by a council with Alexa Smart Properties it also asks, once a day and only where the resident has agreed, how the night was, about eating and drinking, pain and mood, and passes on what worries.`,
    keywords: ['neighbour', 'senior living', 'council', 'check-in', 'reminders', 'visits', 'call staff'],
    examplePhrases: [
      'Alexa, open good neighbour',
      'Alexa, ask good neighbour for help',
      'Alexa, ask good neighbour to start my check-in',
    ],
    testingInstructions: `${reviewers}

10. Only in this edition: the unit of the test household has given Amazon's consent for health data. Say "Alexa, ask good neighbour to start my check-in" and answer its five questions, one at a time; "skip" passes over one. Answers stay with the council.`,
  },
};

export function listingFor(edition: Edition): Listing {
  return listings[edition];
}
