import { deployed } from './deployed';
import { skillDoor } from './skill-door';

/** Alexa's requests. */
export const handler = deployed(skillDoor);
