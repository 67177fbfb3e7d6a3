import type { SNSEvent } from 'aws-lambda';
import { day, type Actor, type Event, type Home } from '../household';
import { readInbound, type InboundText } from '../phone/inbound';
import { routeReply, type Routed } from '../phone/route-reply';
import type { Store } from '../store';
import type { Log } from './service';

interface ReplyPorts {
  actor: Actor;
  store: Store;
  log: Log;
}

/** How far back a text may lie that a reply is about. */
const reach = 7 * day;
/** And one by which a carer who asks from afar is known: as long as texts are kept. */
const known = 90 * day;

/** Texts from carers. A broken record is refused alone, with a line that says what and where. Rejects where the store fails. */
export async function takeReplies(event: SNSEvent, ports: ReplyPorts): Promise<void> {
  for (const read of readInbound(event)) {
    if (read.kind === 'refused') ports.log('warn', 'inbound-refused', { where: read.where, why: read.why });
    else await takeReply(read, ports);
  }
}

async function route(inbound: InboundText, within: number, { store }: ReplyPorts): Promise<Routed> {
  const earlier = await store.sentTexts.since(inbound.from, inbound.at - within);
  const households = [...new Set(earlier.map((text) => text.household))];
  const homes = (await Promise.all(households.map((id) => store.homes.load(id)))).filter(
    (home): home is Home => home !== null,
  );
  return routeReply(inbound, earlier, homes);
}

async function takeReply(inbound: InboundText, ports: ReplyPorts): Promise<void> {
  const { actor, log } = ports;
  let routed = await route(inbound, reach, ports);
  if (routed.kind === 'nobody') {
    const asked = await route(inbound, known, ports);
    if (asked.kind === 'how') routed = asked;
  }
  const id = `sms:${inbound.messageId}`;
  switch (routed.kind) {
    case 'nobody':
      log('info', 'reply-unanswered');
      return;
    case 'how':
      for (const { household, who } of routed.asks)
        await actor.happen(household, { kind: 'how-asked', id: `${id}/how`, who });
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
