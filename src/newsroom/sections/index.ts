export { addSection, type CannotAddSection } from './add-section.ts'
export { loadSectionTree } from './load-section-tree.ts'
export {
  childrenOf,
  findSectionBySlug,
  findSectionByTrail,
  nameOf,
  type Section,
  type SectionName,
  type SectionTree,
  trailOf,
} from './section.ts'
