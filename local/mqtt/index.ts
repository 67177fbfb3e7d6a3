export { connectPublisher } from './clients';
export type { OutgoingMessage, PlugClient, Publisher } from './clients';
export { startLocalMqtt } from './local-mqtt';
export type { LocalMqtt, LocalMqttOptions } from './local-mqtt';
