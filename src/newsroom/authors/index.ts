export { admitAuthor } from './admit-author.ts'
export type { Author } from './author.ts'
export { findAuthor } from './find-author.ts'
