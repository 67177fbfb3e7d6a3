import type { Device } from './read-box';

/** What has to be sent to a device to set it up, by the name of its file. `server`: the account's own IoT address. */
export function setUpOf({ id, make }: Device, server: string): Record<string, string> {
  switch (make) {
    case 'shelly':
      return { 'rpc.json': `${JSON.stringify(shellyCalls(id, server), null, 2)}\n` };
    case 'tasmota':
      return { 'console.txt': `${tasmotaCommands(id, server)}\n` };
    case 'zigbee2mqtt':
      return { 'configuration.yaml': bridgeSettings(id, server) };
  }
}

/**
 * Calls of Shelly's RPC, in their order, to be posted to the plug. Nobody may switch a kettle from afar (`enable_rpc`,
 * `enable_control`), the relay comes on with the power, and each change is told once (`status_ntf` would tell it twice).
 */
const shellyCalls = (id: string, server: string) => [
  { id: 1, method: 'Switch.SetConfig', params: { id: 0, config: { initial_state: 'on', auto_off: false } } },
  { id: 2, method: 'Cloud.SetConfig', params: { config: { enable: false } } },
  {
    id: 3,
    method: 'Mqtt.SetConfig',
    params: {
      config: {
        enable: true,
        server: `${server}:8883`,
        client_id: id,
        topic_prefix: id,
        ssl_ca: 'ca.pem',
        use_client_cert: true,
        rpc_ntf: true,
        status_ntf: false,
        enable_rpc: false,
        enable_control: false,
      },
    },
  },
  { id: 4, method: 'Shelly.Reboot' },
];

/** The relay stays on whatever is pressed, and a change of 50 W is told at once: 100 is added for watts. */
const tasmotaCommands = (id: string, server: string): string =>
  `Backlog MqttHost ${server}; MqttPort 8883; Topic ${id}; FullTopic %prefix%/%topic%/; MqttClient ${id}; PowerOnState 4; PowerDelta 150; TelePeriod 300; SetOption4 0`;

const bridgeSettings = (id: string, server: string): string => `mqtt:
  base_topic: zigbee2mqtt
  server: mqtts://${server}:8883
  client_id: ${id}
  ca: /app/data/amazon-root.pem
  cert: /app/data/certificate.pem
  key: /app/data/private.key
availability:
  enabled: true
advanced:
  last_seen: ISO_8601
# Name each device after the bridge: ${id}-kettle
`;
