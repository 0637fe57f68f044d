import type { Span } from '../../../../reading/index.ts'
import type { Language } from '../../../values/language.ts'
import type { Check, Remark } from '../../check.ts'
import { isQuoted } from '../../evidence/is-quoted.ts'
import type { Manuscript } from '../../manuscript.ts'
import type { ArticleLink } from '../../surroundings.ts'
import lexicon from '../../words/links.json' with { type: 'json' }
import { untrack } from './tracking.ts'

const words = {
  fr: {
    dead: (path: string) => `Aucune page du site n’a l’adresse ${path}.`,
    hintDead: 'Mettez la bonne adresse, ou ôtez le lien.',
    empty: (text: string) => `« ${text} » ne dit pas où mène le lien.`,
    hintEmpty: 'Faites porter le lien sur les mots qui nomment la page : « le rapport complet ».',
    bare: 'Le texte du lien est une adresse : elle ne dit rien à qui la lit ou l’entend.',
    hintBare: 'Nommez la page, et mettez l’adresse dans le lien.',
    tracked: (names: readonly string[]) =>
      `Cette adresse contient des paramètres qui suivent les lecteurs : ${names.join(', ')}.`,
    hintTracked: 'Ôtez ces paramètres : la page reste la même.',
    fix: 'Ôter les paramètres de suivi',
  },
  en: {
    dead: (path: string) => `No page of the site has the address ${path}.`,
    hintDead: 'Give the right address, or take the link away.',
    empty: (text: string) => `“${text}” does not say where the link leads.`,
    hintEmpty: 'Put the link on the words that name the page: “the full report”.',
    bare: 'The text of the link is an address, which says nothing to those who read or hear it.',
    hintBare: 'Name the page, and put the address in the link.',
    tracked: (names: readonly string[]) =>
      `This address has parameters that follow readers: ${names.join(', ')}.`,
    hintTracked: 'Take these parameters away: the page stays the same.',
    fix: 'Take the tracking parameters away',
  },
} as const

/** Links that lead nowhere, that do not say where they lead, or that follow readers. */
export const links: Check = {
  code: 'links',
  look(manuscript) {
    const { article } = manuscript
    const own = article?.links ?? []
    const written = findTrackedAddresses(manuscript)
    return [
      ...findDeadLinks(manuscript, own),
      ...own.flatMap(link => judgeText(manuscript, link)),
      ...(article ? [] : findCommands(manuscript)),
      ...own
        .filter(link => !written.some(other => overlap(link, other)))
        .flatMap(link => tellTracking(link, link.href, manuscript.language)),
      ...written,
    ]
  },
}

/**
 * A dead path is one the article links to, so it is that of its links by path alone when there are some; otherwise that of
 * links by whole address.
 */
function findDeadLinks(
  { archive, language }: Manuscript,
  own: readonly ArticleLink[],
): readonly Remark[] {
  const say = words[language]
  return (archive?.deadPaths ?? []).flatMap(path => {
    const leading = own.filter(({ href }) => pathOf(href) === pathOf(path))
    const inside = leading.filter(({ href }) => href.startsWith('/'))
    return (inside.length > 0 ? inside : leading).map(({ start, end }) => ({
      start,
      end,
      severity: 'warn' as const,
      message: say.dead(path),
      hint: say.hintDead,
    }))
  })
}

function pathOf(href: string): string {
  const path = href.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '')
  return path.replace(/\/$/, '') || '/'
}

const bareAddress = /^(?:https?:\/\/|www\.)\S+$/i
const emptyTexts = {
  fr: new Set(lexicon.fr.emptyTexts),
  en: new Set(lexicon.en.emptyTexts),
}

function judgeText({ text, language }: Manuscript, { start, end }: ArticleLink): Remark[] {
  const say = words[language]
  const written = text.slice(start, end).trim()
  const plain = written
    .toLowerCase()
    .replace(/'/g, '’')
    .replace(/^[\s«“"([>]+|[\s»”")\].:!…>]+$/g, '')
  const at = { start, end, severity: 'note' as const }
  if (bareAddress.test(written)) return [{ ...at, message: say.bare, hint: say.hintBare }]
  if (!emptyTexts[language].has(plain)) return []
  return [{ ...at, message: say.empty(written), hint: say.hintEmpty }]
}

const commands = { fr: findAny(lexicon.fr.commands), en: findAny(lexicon.en.commands) }

function findAny(phrases: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${phrases.join('|')})(?!\p{L})`, 'giu')
}

/** In a text whose links cannot be seen, « cliquez ici » is one nonetheless. */
function findCommands({ text, language }: Manuscript): Remark[] {
  const say = words[language]
  return [...text.matchAll(commands[language])].flatMap(({ 0: written, index: start }) =>
    isQuoted(text, { start })
      ? []
      : [
          {
            start,
            end: start + written.length,
            severity: 'note' as const,
            message: say.empty(written),
            hint: say.hintEmpty,
          },
        ],
  )
}

const address = /\bhttps?:\/\/[^\s<>«»“”"]+[^\s<>«»“”".,;:!?)\]’']/gi

function findTrackedAddresses({ text, language }: Manuscript): Remark[] {
  return [...text.matchAll(address)].flatMap(({ 0: written, index: start }) => {
    const span = { start, end: start + written.length }
    const edits = [{ ...span, text: untrack(written).address }]
    return tellTracking(span, written, language).map(remark => ({
      ...remark,
      fix: { title: words[language].fix, edits },
    }))
  })
}

function tellTracking({ start, end }: Span, href: string, language: Language): Remark[] {
  const say = words[language]
  const { parameters } = untrack(href)
  if (parameters.length === 0) return []
  const message = say.tracked(parameters)
  return [{ start, end, severity: 'note', message, hint: say.hintTracked }]
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
