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
  `,
    2,
  ),
} satisfies Intent;
