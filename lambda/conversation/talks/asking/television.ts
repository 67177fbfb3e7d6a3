import { allTold } from '../../../words/speech/telling';
import { notInGuide, onChannel, onTelevision, whenOn, whichOne } from '../../../words/speech/television';
import { askedTime } from '../../asked-time';
import { programmesCalled } from '../../programme';
import type { Talk } from '../../talk';
import { askTalk } from './ask-talk';

/** "What's on telly tonight?", "When is Coronation Street on?" */
export const television: Talk = askTalk(
  'television',
  'TelevisionIntent',
  'guide',
  ({ guide }, { slots, from }, { home }) => {
    const { now } = home;
    const { zone, locale } = home.home.profile;
    const asked = askedTime(slots, now, zone);
    const { programme, channel } = slots;
    if (!programme) return (channel ? onChannel : onTelevision)(guide, asked, from, home);
    if (!guide) return allTold(...notInGuide(programme.value, home));
    const found = programmesCalled(programme.value, guide.broadcasts, {
      now,
      locale,
      within: ({ at, until, channel: on }) =>
        (channel?.id == null || on.id === channel.id) &&
        (asked.now || (until > asked.from && at < (asked.until ?? asked.from + 60_000))),
    });
    switch (found.kind) {
      case 'one':
        return whenOn(guide, found.broadcasts, from, home);
      case 'several':
        return { ...allTold(...whichOne(found.titles, home)), asks: 'which-programme', elicits: 'programme' };
      case 'none':
        return allTold(...notInGuide(programme.value, home));
    }
  },
);
