/** A working copy as the checks read it: its words, what surrounds them, and what the checks say. */
export { checkProof } from './check-proof.ts'
export { draftOfArticle } from './draft-of-article.ts'
export { type PlaceInArticle, type Proof, placeInArticle } from './proof.ts'
