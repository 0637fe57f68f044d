import { readFile } from 'node:fs/promises'
import { type Admitted, admitArrival } from '../importers/admit-arrival.ts'
import { isHtmlPage, readHtmlPage } from '../importers/html-page/read-html-page.ts'
import { readPlainText } from '../importers/plain-text/read-plain-text.ts'
import { readTextFile, type TextFile } from '../importers/read-file.ts'
import { commandWords } from '../messages/command-line.ts'
import { sentenceOfDoubt } from '../messages/doubts.ts'
import { forTerminal } from '../messages/for-terminal.ts'
import { type Refusal, sentenceOf } from '../messages/refusals.ts'
import { admitMedia } from '../newsroom/media/index.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { loadSectionTree } from '../newsroom/sections/index.ts'
import { done, type Result, refused } from '../newsroom/values/result.ts'
import { articleAddress } from '../site/addresses.ts'
import { commandLanguage } from './command-language.ts'
import { type ImportOptions, readImportOptions } from './import-options.ts'
import { withNewsroom } from './with-newsroom.ts'

/** `dixit import text FILE`: reads a news text or page and gives it a place in the newsroom. */
export async function importCommand(args: string[]): Promise<number> {
  const language = commandLanguage()
  const options = readImportOptions(args, language)
  if (typeof options === 'string') return complain(options, 2)
  const file = await readTextFile(options.file)
  if (!file.ok) return complain(sentenceOf(file.refusal, language), 1)
  return await withNewsroom(options.data, async newsroom => {
    const admitted = await importText(newsroom, options, file.value)
    if (!admitted.ok) return complain(sentenceOf(admitted.refusal, language), 1)
    process.stdout.write(
      options.json
        ? `${JSON.stringify(report(admitted.value))}\n`
        : forTerminal(`${describe(admitted.value)}\n`),
    )
    return 0
  })
}

async function importText(
  newsroom: Newsroom,
  options: ImportOptions,
  { text, doubts }: TextFile,
): Promise<Result<Admitted, Refusal>> {
  const { language, date, slug, sectionTrail, publish } = options
  const tree = await loadSectionTree(newsroom)
  const knownSections = tree.all.flatMap(({ names }) => names.map(({ name }) => name))
  const read = isHtmlPage(text)
    ? readHtmlPage({ html: text, language, date, knownSections })
    : readPlainText(text, { language, knownSections, ...(date === null ? {} : { date }) })
  if (!read.ok) return read
  const lead = await admitLead(newsroom, options)
  if (!lead.ok) return lead
  const arrival = { ...read.value, doubts: [...doubts, ...read.value.doubts] }
  return await admitArrival(newsroom, {
    arrival,
    slug,
    sectionTrail,
    publish,
    leadMediaId: lead.value,
  })
}

async function admitLead(
  newsroom: Newsroom,
  { image, alt, credit, language }: ImportOptions,
): Promise<Result<string | null, Refusal>> {
  if (image === null) return done(null)
  const bytes = await readFile(image).catch(() => null)
  if (bytes === null) return refused({ cannot: 'read-file', because: 'missing', path: image })
  const admitted = await admitMedia(newsroom, {
    bytes,
    credit,
    alt: alt === null ? {} : { [language]: alt },
    caption: {},
  })
  return admitted.ok ? done(admitted.value.mediaId) : admitted
}

function describe(admitted: Admitted): string {
  const language = commandLanguage()
  const words = commandWords[language]
  const { headline, slug, doubts } = admitted
  const address = articleAddress(admitted)
  const outcomes = {
    drafted: () => words.drafted(headline, admitted.language, slug),
    published: () => words.importedAndPublished(headline, address),
    unchanged: () => words.unchanged(headline, address),
  }
  const lines = [outcomes[admitted.outcome]()]
  if (doubts.length > 0) lines.push(words.doubtsHeading(doubts.length))
  return [...lines, ...doubts.map(doubt => `  · ${sentenceOfDoubt(doubt, language)}`)].join('\n')
}

function report(admitted: Admitted): object {
  const language = commandLanguage()
  const doubts = admitted.doubts.map(doubt => ({
    ...doubt,
    message: sentenceOfDoubt(doubt, language),
  }))
  return { ...admitted, address: articleAddress(admitted), doubts }
}

function complain(sentence: string, code: number): number {
  process.stderr.write(forTerminal(`${sentence}\n`))
  return code
}
