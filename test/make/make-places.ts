import { admitAuthor } from '../../src/newsroom/authors/index.ts'
import type { Newsroom } from '../../src/newsroom/newsroom.ts'
import { addSection } from '../../src/newsroom/sections/index.ts'
import { admitTopic } from '../../src/newsroom/topics/index.ts'

export async function makeSection(
  newsroom: Newsroom,
  name: string,
  parentId: string | null = null,
): Promise<string> {
  const added = await addSection(newsroom, {
    parentId,
    names: [{ language: 'fr', name, description: null }],
  })
  if (!added.ok) throw new Error(JSON.stringify(added.refusal))
  return added.value.sectionId
}

export async function makeTopic(
  newsroom: Newsroom,
  name: string,
  aliases: string[] = [],
): Promise<string> {
  const names = [{ language: 'fr' as const, name, description: null, aliases }]
  return (await admitTopic(newsroom, { kind: 'subject', wikidataId: null, names })).topicId
}

export async function makeAuthor(newsroom: Newsroom, name: string): Promise<string> {
  return (await admitAuthor(newsroom, { name, bio: {} })).authorId
}
