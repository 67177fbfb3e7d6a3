/** The door of the words: what is said and written to people. Pages have a door of their own. */
export { announcementFor, councilName } from './announcement';
export { textFor } from './texts/text-for';
