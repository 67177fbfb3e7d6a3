import { phrases } from '../phrases';
import type { Intent } from '../shapes';

/** More slowly, shorter, or as usual again. */
export const howToSpeak = {
  name: 'HowToSpeakIntent',
  slots: [{ name: 'manner', type: 'SPEAKING' }],
  samples: phrases(
    `
    [can you|could you|please|would you] (speak|talk|say things|say it all) {manner} [please|to me|from now on|in future|when you talk to me]
    (speak|talk) to me {manner} [please|from now on]
    (i'd like|i want|i would like) you to (speak|talk) {manner}
    (i can't keep up|i can't follow you|i can't follow|you lose me) (speak|talk) {manner}
    you (speak|talk) too (fast|quick|quickly|much)
    you're (speaking|talking) too (fast|quick|quickly)
    (don't|do not) (speak|talk) so (fast|quick|quickly|much)
    slow your (speech|talking|voice) down
    (go back to|start) (speaking|talking) {manner}
    (change|alter) (how|the way) you (speak|talk) [to me]
    (change|alter|slow down|speed up) your (speech|talking)
    (use|say) (fewer words|shorter sentences|short sentences) [please|with me]
    your sentences are too long
    you (go on|rabbit on|witter on) too much
    (slow down|slower|more slowly|not so fast|take it slower|go slower|go slow|speak slow|ease up) [a bit|please|love|will you|when you talk|when you're talking to me|with me|for me]
    (you're|you are) (going|talking|rattling|gabbling) [on] (too fast|too quick|like a train|nineteen to the dozen) [for me|for me to follow|to keep up with]
    (i can't|i cannot) (keep up|follow you|take it in) (when you talk so fast|you're too quick|at that speed|you gabble)
    (keep|make) (it|your sentences|what you say|your answers) (short|shorter|brief|simple|snappy) [please|will you|for me]
    (talk|speak) [a bit|a little] (slower|slow|more slow|plainer|more slowly) [for me|if you would|would you|so i can follow|please]
    (speak|talk) (at your|at) (normal|usual|ordinary|proper|old) (speed|pace) [again|please]
    {manner} please
  `,
    2,
  ),
} satisfies Intent;
