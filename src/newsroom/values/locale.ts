/** Whose typography a text follows, as a BCP 47 tag. */
export type Locale = 'fr-FR' | 'fr-CH' | 'fr-CA' | 'en-GB' | 'en-US'
