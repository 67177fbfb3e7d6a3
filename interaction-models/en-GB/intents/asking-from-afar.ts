import { phrases } from '../phrases';
import type { Intent } from '../shapes';

/** Whom she lets ask by text whether she is up and about. */
export const allowHow = {
  name: 'AllowHowIntent',
  slots: [{ name: 'person', type: 'PERSON' }],
  samples: phrases(
    `
    (let|allow) {person} [to] (ask|text and ask|text you to ask) (how i am|how i'm doing|if i'm up|whether i'm up|about me|after me)
    {person} (may|can|is allowed to|is welcome to|has my permission to) (ask|text and ask|ask you) (how i am|how i'm doing|if i'm up|whether i'm up|about me|after me)
    (i don't mind|it's all right|it's fine|i'm happy|i'm happy for) (if {person} asks|{person} asking|for {person} to ask) (how i am|how i'm doing|about me|after me|whether i'm up)
    (you can|you may|please) (tell|let) {person} (know|) (whether|if) i'm up and about when (she|he|they) (asks|ask)
    (give|i give) {person} permission to ask (how i am|about me|after me)
    [my] {person} (may|can|is allowed to|might|is free to) (find out|see|check|know|be told|hear) (how i am|how i'm doing|how i'm keeping|how i'm getting on|if i'm up|whether i'm up and about)
    (let|allow) [my] {person} [to] (find out|see|check|know|hear|check up on) (how i am|how i'm doing|how i'm keeping|how i'm getting on|if i'm up)
    (it's fine|it's all right|i don't mind|i've no objection|that's fine) (for|if|by me if|with me for) {person} (to text|texts|to check|checks|to find out|finds out) (how i am|if i'm up|to see if i'm up|and asks how i am)
    let (somebody|someone) (ask|text and ask) (how i am|after me|if i'm up)
    (who may|i want somebody to|someone may) (ask|text to ask) (how i am|if i'm up and about)
  `,
    2,
  ),
} satisfies Intent;

export const forbidHow = {
  name: 'ForbidHowIntent',
  slots: [{ name: 'person', type: 'PERSON' }],
  samples: phrases(
    `
    (don't let|do not let|stop letting|never let) {person} (ask|keep asking|go asking) (how i am|how i'm doing|if i'm up|whether i'm up|about me|after me) [any more]
    {person} (may not|can't|is not to|isn't to|isn't allowed to|must not|mustn't|shouldn't) (ask|keep asking|text and ask) (how i am|how i'm doing|if i'm up|whether i'm up|about me|after me) [any more]
    (i don't want|i'd rather not have|i won't have|i do not want) {person} (asking|to ask|to be asking) (how i am|how i'm doing|about me|after me|whether i'm up) [any more]
    (don't|do not) (tell|answer) {person} when (she|he|they) (asks|ask) (how i am|about me|after me|if i'm up)
    take back {person} permission to ask (how i am|about me|after me)
    (i don't want|i'd rather not have|i won't have|i do not want|stop) [my] {person} (checking|finding out|knowing|seeing|hearing|being told|checking up on|enquiring|asking after) (how i am|how i'm doing|how i'm getting on|me|if i'm up) [any more|by text]
    [my] {person} (isn't to|is not to|mustn't|shouldn't|may not|needn't|is no longer to) (know|find out|be told|check|hear|see) (how i am|how i'm doing|how i'm getting on|if i'm up) [any more|from now on]
    (don't|do not|never) (tell|let) [my] {person} [know|find out|see] (how i am|how i'm doing|how i'm getting on|if i'm up) [any more|when (she|he) asks|again]
    (nobody|no one) is to (ask|text and ask|be told|check) (how i am|about me|how i'm doing) [any more]
    i don't want anyone (asking|checking|texting to ask) (how i am|after me|if i'm up) [any more]
  `,
    2,
  ),
} satisfies Intent;
