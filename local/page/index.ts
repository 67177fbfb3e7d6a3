/** The page at `/` of a local run. */
export { streetPage, type StreetPagePorts } from './street-page';
export { plainHome, type PlainHome } from './plain-home/plain-home';
