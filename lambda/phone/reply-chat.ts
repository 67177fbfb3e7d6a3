import type { ClauseReading } from './reply-reading';

/** A word of these may turn round what the rest says. */
export const turns =
  /\b(not|no|nor|never|none|nobody|nothing|if|unless|but|except|until|till|later|instead|rather|maybe|might|may|probably|perhaps|hopefully|hope|joking|kidding|jk|only|wait|actually|scrap|ignore|cancel|someone|somebody|dont|didnt|doesnt|isnt|arent|wasnt|werent|havent|hasnt|hadnt|cant|couldnt|wont|wouldnt|shouldnt|neither|before|after|first)\b/;
/** It goes on with the sentence before: "I'm going. To bed." */
const goesOn =
  /^(to|for|from|in|into|at|on|onto|with|without|when|once|as|because|cos|and|or|so|than|by|via)\b/;
/** "She's fine" and one of these is not fine. */
const trouble =
  /\b(fallen|fell|fall|floor|hurt|hurts|pain|blood|bleeding|ambulance|paramedics?|999|111|hospital|doctors?|gp|police|help|ill|sick|unwell|poorly|dead|died|dying|confused|unconscious|breathing|breathe|stroke|locked|stuck|cold|crying|upset|worried|need|needs|burn|burnt|smoke|fire|gas)\b/;

/**
 * People chat: "On my way. Poor thing, tell her to hang on." A sentence that is wholly understood counts although
 * another beside it is not, so long as that one says nothing of its own and cannot turn it round. Gives the readings
 * that count.
 */
export function withoutChat(told: readonly ClauseReading[]): readonly ClauseReading[] {
  const loose = new Set(told.filter((each) => each.leftOver.length > 0).map((each) => each.clause.sentence));
  const sound = told.filter((each) => !loose.has(each.clause.sentence));
  const strong = sound.some((each) => each.meanings.size > 0 || each.digits.length > 0);
  if (loose.size === 0 || !strong) return told;
  const chat = told.filter((each) => loose.has(each.clause.sentence));
  const closes = sound.some((each) => each.meanings.has('fine'));
  const firstOf = new Map(chat.map((each) => [each.clause.sentence, each] as const).reverse());
  const harmless = chat.every(
    (each) =>
      each.meanings.size + each.weak.size + each.digits.length === 0 &&
      !turns.test(each.clause.words) &&
      !(firstOf.get(each.clause.sentence) === each && goesOn.test(each.clause.words)) &&
      !(closes && trouble.test(each.clause.words)),
  );
  return harmless ? sound : told;
}
