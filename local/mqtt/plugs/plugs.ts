import { join } from 'node:path';
import type { Clock } from '../../../lambda/household/clock';
import { openJournalFile } from '../../endpoint';
import type { OutgoingMessage, Publisher } from '../clients';
import { after, newPlug } from './plug';
import type { PlugAction, PlugState, PlugVoice } from './plug';
import { shelly } from './shelly';
import { tasmota } from './tasmota';
import { zigbee2mqtt } from './zigbee2mqtt';

export type PlugVendor = 'shelly' | 'tasmota' | 'zigbee2mqtt';

export const plugVoices: Readonly<Record<PlugVendor, PlugVoice>> = { shelly, tasmota, zigbee2mqtt };

export interface Plugs {
  /** Does this to the plug, and lets it say so over MQTT in its vendor's own words. */
  act(plug: { vendor: PlugVendor; id: string }, action: PlugAction): Promise<void>;
  state(plug: { vendor: PlugVendor; id: string }): PlugState;
  close(): void;
}

interface PlugEntry {
  plug: string;
  state: PlugState;
}

/** The plugs of a street. Their energy counters last as long as the plugs do: through a restart of everything else. */
export function createPlugs({
  clock,
  publisher,
  dataDir,
}: {
  clock: Clock;
  publisher: Publisher;
  dataDir: string | null;
}): Plugs {
  const journal = openJournalFile<PlugEntry>(dataDir === null ? null : join(dataDir, 'plugs.jsonl'));
  const states = new Map(journal.found.map(({ plug, state }) => [plug, state]));
  journal.replace([...states].map(([plug, state]) => ({ plug, state })));
  const key = ({ vendor, id }: { vendor: PlugVendor; id: string }): string => `${vendor} ${id}`;
  const state: Plugs['state'] = (plug) => states.get(key(plug)) ?? newPlug;

  return {
    async act(plug, action) {
      const before = state(plug);
      const next = after(before, action);
      states.set(key(plug), next);
      journal.append({ plug: key(plug), state: next });
      const messages: OutgoingMessage[] = plugVoices[plug.vendor]({
        id: plug.id,
        action,
        before,
        after: next,
        at: clock.now(),
      });
      for (const { topic, payload, retain = false } of messages)
        await publisher.publish(topic, payload, { retain });
    },
    state,
    close() {
      journal.close();
    },
  };
}
