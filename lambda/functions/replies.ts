import type { SNSEvent } from 'aws-lambda';
import { day, type Actor, type Event, type Home } from '../household';
import { readInbound, type InboundText } from '../phone/inbound';
import { routeReply } from '../phone/route-reply';
import type { Store } from '../store';
import type { Log } from './service';

interface ReplyPorts {
  actor: Actor;
  store: Store;
  log: Log;
}

/** How far back a text may lie that a reply is about. */
const reach = 7 * day;

/** Texts from carers. A broken record is refused alone, with a line that says what and where. Rejects where the store fails. */
export async function takeReplies(event: SNSEvent, ports: ReplyPorts): Promise<void> {
  for (const read of readInbound(event)) {
    if (read.kind === 'refused') ports.log('warn', 'inbound-refused', { where: read.where, why: read.why });
    else await takeReply(read, ports);
  }
}

async function takeReply(inbound: InboundText, { actor, store, log }: ReplyPorts): Promise<void> {
  const earlier = await store.sentTexts.since(inbound.from, inbound.at - reach);
  const households = [...new Set(earlier.map((text) => text.household))];
  const homes = (await Promise.all(households.map((id) => store.homes.load(id)))).filter(
    (home): home is Home => home !== null,
  );
  const routed = routeReply(inbound, earlier, homes);
  const id = `sms:${inbound.messageId}`;
  switch (routed.kind) {
    case 'nobody':
      log('info', 'reply-unanswered');
      return;
    case 'unclear':
      await actor.happen(routed.household, {
        kind: 'reply-unclear',
        id,
        who: routed.who,
        which: routed.which,
      });
      return;
    case 'answer': {
      const { household, who, episode, answer } = routed;
      const replied: Event = {
        kind: 'carer-replied',
        id,
        who,
        episode,
        answer,
        sentAt: inbound.at,
        by: 'text',
      };
      await actor.happen(household, replied);
    }
  }
}
