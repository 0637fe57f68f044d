import type { PlaceInArticle } from '../newsroom/proofs/index.ts'
import type { Said } from './said.ts'

/** Where in an article something stands. */
export const partNames: Record<PlaceInArticle['part'], Said> = {
  headline: { fr: 'titre', en: 'headline' },
  standfirst: { fr: 'chapô', en: 'standfirst' },
  body: { fr: 'corps', en: 'body' },
}
