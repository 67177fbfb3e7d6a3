/** Pages over HTTP. Each is made on the server and works without script. */
export { createWeb, type Web } from './create-web';
export type { FoundLink, WebPorts } from './ports';
