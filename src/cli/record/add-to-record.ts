import { recordWords } from '../../messages/record-command.ts'
import { findArticleId, findDraft } from '../../newsroom/articles/index.ts'
import { bodyToText, wholeArticle } from '../../newsroom/body/index.ts'
import {
  addResponse,
  addStatement,
  listStatementsOfArticle,
  responseKinds,
} from '../../newsroom/statements/index.ts'
import { topicOf } from './decide-on-record.ts'
import { done, notDone, nth, type Work } from './outcome.ts'
import { readTarget } from './read-record-options.ts'

/** A statement that reading missed, pointed out by its words. */
export const addByHand: Work = async (newsroom, order) => {
  const { articleId, language, options } = order
  const words = recordWords[language]
  const draft = await findDraft(newsroom, articleId)
  if (options.words === null || options.speaker === null || !draft) return notDone(words.usage)
  const found = findOnce(bodyToText(wholeArticle(draft)), options.words)
  if (found === 'nowhere') return notDone(words.wordsNotFound(options.words))
  if (found === 'often') return notDone(words.wordsTwice(options.words))
  const { speaker, role, act, on } = options
  const added = await addStatement(newsroom, {
    articleId,
    pieces: [found],
    speaker: {
      ...{ kind: 'person', words: null, name: speaker, role, officeKey: null, via: null },
      topicIds: [await topicOf(newsroom, order, speaker)],
    },
    known: { ...(act !== null && { act }), ...(on !== null && { saidOn: on }) },
    by: options.by,
  })
  return added.ok ? done(words.added(options.words)) : { is: 'refused', refusal: added.refusal }
}

/** The one place of the words, however their spaces and apostrophes are set. */
function findOnce(
  text: string,
  words: string,
): { start: number; end: number } | 'nowhere' | 'often' {
  const [plain, sought] = [plainly(text), plainly(words.trim())]
  const start = plain.indexOf(sought)
  if (start === -1 || sought === '') return 'nowhere'
  if (plain.includes(sought, start + 1)) return 'often'
  return { start, end: start + sought.length }
}

/** Letter for letter, so that offsets stay. */
function plainly(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').replace(/’/g, "'")
}

/** Links a statement to the one it answers: `link fr/article#2 denies fr/other#5`. */
export const link: Work = async (newsroom, { articleId, number, language, options, rest }) => {
  const words = recordWords[language]
  const kind = responseKinds.find(one => one === rest[1])
  const target = readTarget(rest[2])
  if (!kind || !target) return notDone(words.usage)
  if (number === null || target.number === null) return notDone(words.numberNeeded)
  const other = await findArticleId(newsroom, target.place)
  const from = nth(await listStatementsOfArticle(newsroom, articleId), number)
  const to = other && nth(await listStatementsOfArticle(newsroom, other.articleId), target.number)
  if (!from) return notDone(words.noSuchNumber(number))
  if (!to) return notDone(words.noSuchNumber(target.number))
  const linked = await addResponse(newsroom, {
    ...{ fromId: from.statementId, toId: to.statementId, kind, by: options.by },
  })
  return linked.ok ? done(words.linked) : { is: 'refused', refusal: linked.refusal }
}
