export { startLocalVoice } from './local-voice';
export type { Call, LocalVoice } from './local-voice';
