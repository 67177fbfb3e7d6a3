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
  `,
    2,
  ),
} satisfies Intent;
