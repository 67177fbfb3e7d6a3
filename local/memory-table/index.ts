export { memoryRows } from './memory-rows';
