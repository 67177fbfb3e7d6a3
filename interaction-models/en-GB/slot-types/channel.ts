import type { SlotType } from '../shapes';
import { meaning } from '../slot-values';

/** Television channels by the names people give them. */
export const channel = {
  name: 'CHANNEL',
  values: [
    meaning(
      'bbc-one',
      'bbc one',
      `(bbc|b b c|the bbc|beeb|the beeb) one\n(channel one|one|the first channel|first side)\n(b.b.c. one|bbc wan)`,
    ),
    meaning('bbc-two', 'bbc two', `(bbc|b b c|the bbc|beeb) two\n(channel two|two|b.b.c. two)`),
    meaning(
      'itv',
      'i t v',
      '(itv|i t v|itv one|i.t.v.|the third channel|channel three|the commercial channel|granada|yorkshire television|the other side|three|s t v|stv|utv)',
    ),
    meaning('channel-four', 'channel four', '(channel four|four|c four|channel for)'),
    meaning('channel-five', 'channel five', '(channel five|five|five television)'),
    meaning('itv-two', 'i t v two', '(itv two|i t v two)'),
    meaning('itv-three', 'i t v three', '(itv three|i t v three)'),
    meaning('itv-four', 'i t v four', '(itv four|i t v four)'),
    meaning('bbc-four', 'bbc four', '(bbc four|b b c four)'),
    meaning(
      'bbc-news',
      'bbc news',
      '(bbc news channel|b b c news channel|the news channel|news twenty four)',
    ),
    meaning('sky-news', 'sky news', '(sky news|sky)'),
    meaning('sky-sports', 'sky sports', '(sky sports|the sports channel|sky sports one|main event)'),
    meaning('drama', 'drama', '(drama channel|the drama channel|uk drama|u and drama|u drama)'),
    meaning('yesterday', 'yesterday channel', '(yesterday channel|the yesterday channel|u and yesterday)'),
    meaning('dave', 'dave', '(dave|u and dave|the dave channel)'),
    meaning('gold', 'gold', '(gold|u k gold|the gold channel)'),
    meaning('film-four', 'film four', '(film four|film channel|the film channel)'),
    meaning('more-four', 'more four', '(more four|more channel four)'),
    meaning(
      'talking-pictures',
      'talking pictures',
      '(talking pictures|talking pictures television|the old films channel)',
    ),
    meaning('quest', 'quest', '(quest|quest channel)'),
    meaning('s-four-c', 's four c', '(s four c|the welsh channel|welsh channel|es four c|s pedwar ec)'),
    meaning('bbc-alba', 'bbc alba', '(bbc alba|alba|the gaelic channel)'),
    meaning('bbc-scotland', 'bbc scotland', '(bbc scotland|b b c scotland)'),
    meaning('five-usa', 'five u s a', '(five usa|five u s a)'),
    meaning('challenge', 'challenge', '(challenge|challenge television|the game show channel)'),
    meaning('really', 'really', '(really channel|the really channel)'),
    meaning('pbs-america', 'p b s america', '(pbs america|p b s|pbs|p b s america)'),
  ],
} satisfies SlotType;
