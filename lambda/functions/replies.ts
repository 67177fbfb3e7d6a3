import type { SNSEvent } from 'aws-lambda';
import { day, herPhone, type Actor, type Event, type Home, type Who } from '../household';
import { readHerReply } from '../phone/her-reply';
import { readInbound, type InboundText } from '../phone/inbound';
import { answeredText, routeReply, type Routed } from '../phone/route-reply';
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

async function route(
  inbound: InboundText,
  earlier: readonly Earlier[],
  { store }: ReplyPorts,
): Promise<Routed> {
  const households = [...new Set(earlier.map((text) => text.household))];
  const homes = (await Promise.all(households.map((id) => store.homes.load(id)))).filter(
    (home): home is Home => home !== null,
  );
  return routeReply(inbound, earlier.filter(isToCarer), homes);
}

type Earlier = Awaited<ReturnType<Store['sentTexts']['since']>>[number];
const isToCarer = (text: Earlier): text is Earlier & { who: Who } => text.who !== 'resident';

/** The text by which she herself was asked, where it is that which this answers: by its id, else by being the newest. */
function askedOf(inbound: InboundText, earlier: readonly Earlier[]): Earlier | null {
  const meant = answeredText(inbound, earlier) ?? earlier[0];
  return meant?.who === 'resident' ? meant : null;
}

/** Her own phone answers: that she is well, or that she needs somebody. */
async function takeHerReply(
  { messageId, text, at }: InboundText,
  { household }: Earlier,
  { actor, log }: ReplyPorts,
): Promise<void> {
  const id = `sms:${messageId}`;
  switch (readHerReply(text)) {
    case 'machine':
      log('info', 'reply-unanswered');
      return;
    case 'well':
      await actor.happen(household, { kind: 'answered-by-text', id, at });
      return;
    case 'needs-help':
      await actor.happen(household, { kind: 'help-asked', id, at, speaker: herPhone, need: 'other' });
  }
}

async function takeReply(inbound: InboundText, ports: ReplyPorts): Promise<void> {
  const { actor, log } = ports;
  const textedWithin = (time: number): Promise<Earlier[]> =>
    ports.store.sentTexts.since(inbound.from, inbound.at - time);
  const earlier = await textedWithin(reach);
  const asked = askedOf(inbound, earlier);
  if (asked) return takeHerReply(inbound, asked, ports);
  let routed = await route(inbound, earlier, ports);
  if (routed.kind === 'nobody') {
    const how = await route(inbound, await textedWithin(known), ports);
    if (how.kind === 'how') routed = how;
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
