import { checksWords } from '../messages/checks-settings.ts'
import { forTerminal } from '../messages/for-terminal.ts'
import { type Refusal, sentenceOf } from '../messages/refusals.ts'
import {
  addHouseTerm,
  changeCheckSettings,
  loadCheckSettings,
  removeHouseTerm,
} from '../newsroom/check-settings/index.ts'
import { checks } from '../newsroom/checks/index.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import type { Result } from '../newsroom/values/result.ts'
import { type ChecksOrder, readChecksOptions } from './checks-options.ts'
import { commandLanguage } from './command-language.ts'
import { userName } from './user-name.ts'
import { withNewsroom } from './with-newsroom.ts'

/** `dixit checks …`: how the newsroom wants to be checked, and its own words. */
export async function checksCommand(args: string[]): Promise<number> {
  const language = commandLanguage()
  const asked = readChecksOptions(args)
  if (!asked) {
    process.stderr.write(`${checksWords[language].usage}\n`)
    return 2
  }
  const { order, by = userName() } = asked
  return await withNewsroom(asked.data, async newsroom => {
    const changed = await carryOut(newsroom, order, by)
    if (changed && !changed.ok) {
      process.stderr.write(forTerminal(`${sentenceOf(changed.refusal, language)}\n`))
      return 1
    }
    const isAboutTerms = order.order !== 'list' && order.order !== 'change'
    const listed = isAboutTerms ? await listTerms(newsroom) : await listChecks(newsroom)
    process.stdout.write(forTerminal(listed))
    return 0
  })
}

async function carryOut(
  newsroom: Newsroom,
  order: ChecksOrder,
  by: string,
): Promise<Result<unknown, Refusal> | null> {
  switch (order.order) {
    case 'list':
    case 'list-terms':
      return null
    case 'change':
      return await changeCheckSettings(newsroom, { ...order.change, by })
    case 'add-term':
      return await addHouseTerm(newsroom, { ...order.term, by })
    case 'remove-term':
      return await removeHouseTerm(newsroom, { ...order.term, by })
  }
}

/** Each check on a line: its code, whether it is on, and how much the newsroom makes it weigh. */
async function listChecks(newsroom: Newsroom): Promise<string> {
  const say = checksWords[commandLanguage()]
  const { off, severities, locales } = await loadCheckSettings(newsroom)
  const all = [...checks, ...(await newsroom.ownChecks())]
  const width = Math.max(...all.map(({ code }) => code.length)) + 2
  const lines = all.map(({ code, title = '' }) => {
    const severity = severities[code]
    const state = off.includes(code) ? say.off : say.on
    return [code.padEnd(width) + state, severity, title].filter(Boolean).join('  ')
  })
  const typography = Object.values(locales).join(', ')
  return `${[...lines, ...(typography ? [say.typography(typography)] : [])].join('\n')}\n`
}

async function listTerms(newsroom: Newsroom): Promise<string> {
  const say = checksWords[commandLanguage()]
  const { houseTerms } = await loadCheckSettings(newsroom)
  const lines = houseTerms.map(({ language, avoid, prefer, because, severity }) =>
    [`${language}  ${avoid}`, prefer && `→ ${prefer}`, because && `(${because})`, severity]
      .filter(Boolean)
      .join('  '),
  )
  return `${lines.join('\n') || say.noTerms}\n`
}
