import type { Language } from '../values/language.ts'

export type SectionName = {
  language: Language
  name: string
  slug: string
  description: string | null
}

/** A section of the newsroom, with its names; sections form a tree. */
export type Section = {
  sectionId: string
  parentId: string | null
  names: SectionName[]
}

/** The newsroom's sections in the order they are shown, parents before their children. */
export type SectionTree = { all: Section[] }

/** A section with those above it, topmost first. */
export function trailOf(tree: SectionTree, sectionId: string | null): Section[] {
  const section = tree.all.find(one => one.sectionId === sectionId)
  return section ? [...trailOf(tree, section.parentId), section] : []
}

export function childrenOf(tree: SectionTree, parentId: string | null): Section[] {
  return tree.all.filter(section => section.parentId === parentId)
}

export function findSectionBySlug(
  tree: SectionTree,
  language: Language,
  slug: string,
): Section | null {
  return (
    tree.all.find(section =>
      section.names.some(name => name.language === language && name.slug === slug),
    ) ?? null
  )
}

/** Its name in a language, else in the other, with the language said. */
export function nameOf(section: Section, language: Language): SectionName {
  const name = section.names.find(one => one.language === language) ?? section.names[0]
  if (!name) throw new Error(`section ${section.sectionId} has no name`)
  return name
}

/** The section at the end of a trail of names in any language, compared without case or accents. */
export function findSectionByTrail(tree: SectionTree, trail: string[]): Section | null {
  let parentId: string | null = null
  let found: Section | null = null
  for (const words of trail) {
    found = childrenOf(tree, parentId).find(section => isNamed(section, words)) ?? null
    if (!found) return null
    parentId = found.sectionId
  }
  return found
}

function isNamed(section: Section, words: string): boolean {
  return section.names.some(({ name }) => fold(name) === fold(words))
}

function fold(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[’']/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
