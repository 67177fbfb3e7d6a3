/** The two skills that one model makes: for everybody's own Echo, and for Echos that a council manages (Alexa Smart Properties). */
export const editions = ['public', 'smart-properties'] as const;
export type Edition = (typeof editions)[number];
