import { phrases } from '../phrases';
import type { Intent } from '../shapes';

const words = '{wordOne} {wordTwo} [and] {wordThree}';

export const linkHome = {
  name: 'LinkHomeIntent',
  slots: [
    { name: 'wordOne', type: 'PAIRING_WORD' },
    { name: 'wordTwo', type: 'PAIRING_WORD' },
    { name: 'wordThree', type: 'PAIRING_WORD' },
  ],
  samples: phrases(`
    ${words}
    (link|connect|join|pair|set|hook|register) (my home|my house|this home|this house|my flat|my place|me|it|this|us|my bungalow) [up] (with|using|to) [the words] ${words}
    (link|connect|pair|hook) (this echo|my echo|this speaker|this alexa|the speaker|my alexa|this machine|this device|this thing|this contraption|this gadget) [up] (with|using|to) [the words] ${words}
    (link|connect|join|pair|linking|pairing|connecting|register|hook up) ${words}
    (my|the|our|me|these are my|here are my|those) [three|secret|link|linking|pairing|special|magic] words are ${words}
    the (code|password|pass phrase|code words|three words) [is|are] ${words}
    (my|me) (code|password|pass phrase) is ${words}
    i was (given|told|told to say|sent) [the words] ${words}
    (they|the council|the lady|the man|the girl|my social worker|somebody) (gave|sent|told) me [the words] ${words}
    (they|the council|the lady|the girl|the young man) (said|told me) to say ${words}
    (the letter|my letter|this letter|the card|it|the paper|the leaflet) (says|said|has got on it|has) ${words}
    the words [on the (letter|card|paper|leaflet)|in my letter|i was given|i've got|they gave me|i have here] are ${words}
    i've got [the words|here] ${words}
    (i'd like|i want|i need) to (link|connect|pair) [my home|this] (with|using) ${words}
    (can|could|would|will) you (link|connect|pair) (me|my home|my house|this) [up] (with|using|to) ${words}
    (let me|help me) (link|connect) [up] with ${words}
    (it's|it is|that's|it was) ${words}
    (right|ok|okay|now|well) [it's|then] ${words}
    use [the words] ${words}
    (i think it's|i think they're|i believe it's|i've written down|it says here) ${words}
    (link|connect|pair) (my home|my house|this home|this house|me|this echo|this speaker|my echo|my flat|this alexa|us|this device)
    (i want|i'd like|i need|i've been asked|i'm meant|i'm supposed) to (link|connect|pair|set up|register) (my home|my house|this|this echo|this speaker|the echo|my echo|this thing|this machine)
    (how do i|can i|could you|can you|help me|please) (link|connect|pair|register) (my home|my house|this|this echo|this speaker|the echo|my echo|this thing)
    (i've got|i have|i was given|i've been given|they gave me|they've sent me) (three words|my three words|some words|the words|my words|three words to say|a card with three words|a letter with three words)
    (i've got|i have) (three|some|the) words (to say|to read out|for you|here|to link my home)
    (i want|let me|can i) (say|give you|read out|tell you) (my|the|my three|the three) words
    set up (my home|my house|this home|this speaker|the link)
    link up with the council
    join me up to the council
    (my|the|our) words are ${words}
    (words|my words|three words|the words|home words) (are|is|i have|i've got|here) ${words}
    words ${words}
    (link|connect|pair|join|hook) (the house|the home|my house|my home|us|me|the flat|this place) up with ${words}
    i was (instructed|asked|told) to (give you|say|use|read out|tell you) [the words] ${words}
    (the|that|a|my) (lady|man|girl|nurse|social worker|council|letter|leaflet|chap) [on the phone|from the council|who came] (gave me|said|told me|says|told me to say|sent me) [the words] ${words}
    (i have|i've got|i've been given|i have here|i've written down) [the] words ${words}
    (they're|they are|it says|that's|here they are) ${words}
  `),
} satisfies Intent;
