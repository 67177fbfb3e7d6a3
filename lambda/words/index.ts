/** The door of the words: what is said and written to people. Pages have a door of their own. */
export { announcementFor, councilName } from './announcement';
export { askHerText } from './texts/ask-her';
export { callFor, dutyMailFor } from './texts/call-for';
export { textFor } from './texts/text-for';
