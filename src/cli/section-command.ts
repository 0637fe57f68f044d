import { commandWords } from '../messages/command-line.ts'
import { type Refusal, sentenceOf } from '../messages/refusals.ts'
import {
  addSection,
  findSectionByTrail,
  loadSectionTree,
  nameOf,
  trailOf,
} from '../newsroom/sections/index.ts'
import { isLanguage, type Language } from '../newsroom/values/language.ts'
import { type Result, refused } from '../newsroom/values/result.ts'
import { commandLanguage } from './command-language.ts'
import { readWords } from './read-words.ts'
import { withNewsroom } from './with-newsroom.ts'

/** `dixit section add "Monde/Europe" --lang fr [--en "Europe"]`: adds a section, below those its trail names. */
export async function sectionCommand(args: string[]): Promise<number> {
  const language = commandLanguage()
  const words = commandWords[language]
  const asked = readOptions(args)
  if (!asked) {
    process.stderr.write(`${words.sectionExpected}\n`)
    return 2
  }
  return await withNewsroom(asked.data, async newsroom => {
    const above = asked.trail.slice(0, -1)
    const tree = await loadSectionTree(newsroom)
    const parent = findSectionByTrail(tree, above)
    const added: Result<unknown, Refusal> =
      above.length > 0 && !parent
        ? refused({
            ...{ cannot: 'admit-arrival', because: 'unknown-section', trail: above },
            known: tree.all.map(one =>
              trailOf(tree, one.sectionId).map(above => nameOf(above, language).name),
            ),
          } as const)
        : await addSection(newsroom, { parentId: parent?.sectionId ?? null, names: asked.names })
    if (!added.ok) {
      process.stderr.write(`${sentenceOf(added.refusal, language)}\n`)
      return 1
    }
    process.stdout.write(`${words.sectionAdded(asked.trail.join(' / '))}\n`)
    return 0
  })
}

function readOptions(args: string[]) {
  const text = { type: 'string' } as const
  const { values, positionals } = readWords(args, { lang: text, fr: text, en: text, data: text })
  const [verb, path] = positionals
  const trail = path?.split('/').map(name => name.trim()) ?? []
  const name = trail.at(-1)
  if (verb !== 'add' || !name || values.lang === undefined || !isLanguage(values.lang)) return null
  const others: [Language, string | undefined][] = [
    ['fr', values.fr],
    ['en', values.en],
  ]
  const names = new Map<Language, string>([[values.lang, name]])
  for (const [language, words] of others) if (words) names.set(language, words)
  return {
    trail,
    data: values.data,
    names: [...names].map(([language, name]) => ({ language, name, description: null })),
  }
}
