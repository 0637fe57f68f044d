import { readFile } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import { checkWords } from '../messages/checking.ts'
import type { HouseTerm, WayOfChecking } from '../newsroom/checks/index.ts'
import { loadShippedRegister, type Register } from '../newsroom/offices/index.ts'
import { loadOwnChecks } from '../server/open-own-checks.ts'
import { type CheckOptions, readCheckOptions } from './check-options.ts'
import { type CheckedText, checkOneText, mendFile } from './check-texts.ts'
import { commandLanguage } from './command-language.ts'
import { complainOfFile } from './complain-of-file.ts'
import { presentFindings } from './present-findings.ts'
import { readHouseTerms } from './read-house-terms.ts'
import { sayOwnCheckTrouble } from './say-own-check-trouble.ts'

/**
 * `dixit check`: what the checks find in texts, or in an article of the newsroom. 1 when a finding blocks, 0 otherwise,
 * 2 when not understood.
 */
export async function checkCommand(args: string[]): Promise<number> {
  const asked = readCheckOptions(args)
  if (!asked) return refuse(checkWords[commandLanguage()].usage)
  if (asked.what.kind === 'article') {
    const { checkArticleCommand } = await import('./check-article-command.ts')
    return await checkArticleCommand({ ...asked, place: asked.what.place })
  }
  const { what } = asked
  if (asked.data === undefined) {
    const register = await loadShippedRegister()
    return await checkFiles(asked, what, { way: {}, register })
  }
  // The newsroom brings a database with it: only who asks for it waits for it.
  const { withNewsroom } = await import('./with-newsroom.ts')
  const { loadCheckSettings } = await import('../newsroom/check-settings/index.ts')
  return await withNewsroom(asked.data, async newsroom =>
    checkFiles(asked, what, {
      way: {
        settings: await loadCheckSettings(newsroom),
        ownChecks: await newsroom.ownChecks(),
      },
      register: await newsroom.loadRegister(newsroom),
    }),
  )
}

type Known = { way: WayOfChecking; register: Register }
type Files = Extract<CheckOptions['what'], { kind: 'files' }>

async function checkFiles(
  { terms, format, ownCheckFiles }: CheckOptions,
  { files, language, locale, date, isMended }: Files,
  known: Known,
): Promise<number> {
  const say = checkWords[commandLanguage()]
  const houseTerms = terms === null ? [] : await readTerms(terms)
  if (!houseTerms) return refuse(say.badTerms(terms ?? ''))
  const ownChecks = [
    ...(known.way.ownChecks ?? []),
    ...(await loadOwnChecks(ownCheckFiles, sayOwnCheckTrouble)),
  ]
  const way = { ...known.way, ownChecks }
  const checked: CheckedText[] = []
  for (const file of files) {
    const text = await readText(file)
    if (text === null) {
      await complainOfFile(file)
      return 2
    }
    const draft = { text, language, locale, date, houseTerms, register: known.register }
    const looked = isMended ? await mendFile(file, draft, way) : checkOneText(file, draft, way)
    if (looked.text !== text) process.stderr.write(`${say.fileMended(file)}\n`)
    checked.push(looked)
  }
  await presentFindings(checked, { format, ownChecks })
  const hasBlocker = checked.some(({ findings }) => findings.some(isBlocking))
  return hasBlocker ? 1 : 0
}

function isBlocking({ severity }: { severity: string }): boolean {
  return severity === 'block'
}

function readText(file: string): Promise<string | null> {
  return file === '-' ? readAll(process.stdin) : readFile(file, 'utf8').catch(() => null)
}

async function readTerms(file: string): Promise<readonly HouseTerm[] | null> {
  const text = await readText(file)
  return text === null ? null : readHouseTerms(text)
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`)
  return 2
}
