import { actWords } from '../../messages/acts.ts'
import { forTerminal } from '../../messages/for-terminal.ts'
import { recordWords } from '../../messages/record-command.ts'
import type { PublicStatement, Response, Statement } from '../../newsroom/statements/index.ts'
import type { Language } from '../../newsroom/values/language.ts'

/** The statements of an article, numbered in the order of its text. */
export function printStatements(statements: readonly Statement[], language: Language): string {
  return forTerminal(
    statements.map((statement, at) => `${printOne(statement, at + 1, language)}\n`).join(''),
  )
}

function printOne(statement: Statement, number: number, language: Language): string {
  const words = recordWords[language]
  const { speaker, content, act, negated, saidOn, lostSince } = statement
  const who = speaker.name ?? speaker.words ?? words.unknown
  const role = speaker.role === null || speaker.role === who ? '' : `, ${speaker.role}`
  const done = actWords[act][negated ? 'none' : 'done'][language]
  const facts = [done, words.modes[statement.mode], saidOn]
  const lost = lostSince === null ? '' : ` · ${words.lost}`
  const head = `${String(number).padStart(3)}  ${words.states[statement.state]}  ${who}${role} (${facts.join(', ')})${lost}`
  return `${head}\n       ${content.replaceAll('\n', ' ')}`
}

/** The responses of an article, numbered; each names its statements by their numbers, or by what was said elsewhere. */
export function printResponses(
  responses: readonly Response[],
  { here, elsewhere }: { here: readonly Statement[]; elsewhere: readonly PublicStatement[] },
  language: Language,
): string {
  const words = recordWords[language]
  const nameOf = (id: string) => {
    const at = here.findIndex(({ statementId }) => statementId === id)
    if (at !== -1) return `#${at + 1}`
    const other = elsewhere.find(({ statementId }) => statementId === id)
    return words.elsewhere(other ? placeOf(other, language) : null)
  }
  return responses
    .map(
      ({ fromId, toId, kind, state }, at) =>
        `${String(at + 1).padStart(3)}  ${words.states[state]}  ${nameOf(fromId)} ${words.kinds[kind]} ${nameOf(toId)}\n`,
    )
    .join('')
}

function placeOf({ article, speaker, content }: PublicStatement, language: Language) {
  return {
    address: `${article.language}/${article.slug}`,
    who: speaker.name ?? speaker.words ?? recordWords[language].unknown,
    content: content.replaceAll('\n', ' '),
  }
}
