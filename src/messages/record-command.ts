import type { ResponseKind, StatementState } from '../newsroom/statements/index.ts'
import type { Language } from '../newsroom/values/language.ts'
import type { Mode } from '../reading/index.ts'
import { counted } from './counted.ts'

type RecordWords = {
  usage: string
  unknown: string
  /** The words are no longer in the article. */
  lost: string
  /** A statement of another article: where it is, and what it says; null when readers do not see it. */
  elsewhere: (statement: { address: string; who: string; content: string } | null) => string
  none: string
  noneWaiting: string
  waiting: (count: number, address: string) => string
  confirmed: (count: number) => string
  dismissed: (count: number) => string
  reconsidered: (count: number) => string
  edited: (number: number) => string
  added: (content: string) => string
  linked: string
  decided: string
  noSuchNumber: (number: number) => string
  numberNeeded: string
  wordsNotFound: (words: string) => string
  wordsTwice: (words: string) => string
  speakerUnknown: (name: string) => string
  written: (count: number, file: string) => string
  states: Record<StatementState, string>
  modes: Record<Mode, string>
  kinds: Record<ResponseKind, string>
}

/** What `dixit record` says. */
export const recordWords: Record<Language, RecordWords> = {
  fr: {
    usage: `Usage :
  dixit record waiting                          les articles dont des déclarations attendent une décision
  dixit record list fr/ARTICLE [--json]         les déclarations d’un article, numérotées
  dixit record read fr/ARTICLE                  relit l’article et propose ce qu’il y trouve
  dixit record confirm fr/ARTICLE[#N]           confirme la déclaration N, ou toutes celles qui attendent
  dixit record dismiss fr/ARTICLE[#N]           les écarte : elles ne seront plus proposées
  dixit record reconsider fr/ARTICLE#N          revient sur une décision
  dixit record edit fr/ARTICLE#N [--speaker "…"] [--role "…"] [--act ACTE] [--on AAAA-MM-JJ] [--source URL]
  dixit record add fr/ARTICLE --words "…" --speaker "…" [--role "…"] [--act ACTE]
  dixit record link fr/ARTICLE#N denies fr/AUTRE#M     repeats, confirms, denies, contradicts, revises ou answers
  dixit record responses fr/ARTICLE [--confirm N | --dismiss N]
  dixit record export [FICHIER] [--format jsonl|csv] [--url https://…]
Chaque décision est signée : --by "Votre nom", sinon le nom de votre compte.`,
    unknown: 'quelqu’un que l’article ne nomme pas',
    lost: 'ces mots ne sont plus dans l’article',
    elsewhere: one =>
      one
        ? `${one.content} (${one.who}, ${one.address})`
        : 'une déclaration d’un article que les lecteurs ne voient pas',
    none: 'Aucune déclaration dans cet article. `dixit record read` le relit.',
    noneWaiting: 'Aucune déclaration n’attend de décision.',
    waiting: (count, address) =>
      `${counted('fr', count, { one: 'déclaration attend', other: 'déclarations attendent' })} : ${address}`,
    confirmed: count =>
      counted('fr', count, { one: 'déclaration confirmée.', other: 'déclarations confirmées.' }),
    dismissed: count =>
      counted('fr', count, { one: 'déclaration écartée.', other: 'déclarations écartées.' }),
    reconsidered: count =>
      counted('fr', count, {
        one: 'déclaration attend de nouveau une décision.',
        other: 'déclarations attendent de nouveau une décision.',
      }),
    edited: number => `Déclaration ${number} modifiée.`,
    added: content => `Déclaration ajoutée et confirmée : ${content}`,
    linked: 'Les deux déclarations sont liées.',
    decided: 'C’est noté.',
    noSuchNumber: number =>
      `Il n’y a pas de numéro ${number} : \`dixit record list\` donne les numéros.`,
    numberNeeded: 'Indiquez laquelle par son numéro, par exemple fr/mon-article#3.',
    wordsNotFound: words =>
      `L’article ne contient pas « ${words} ». Copiez ces mots tels qu’ils y sont.`,
    wordsTwice: words =>
      `L’article contient « ${words} » plusieurs fois. Donnez-en davantage pour que ce soit clair.`,
    speakerUnknown: name =>
      `Personne ne s’appelle « ${name} » parmi les sujets : un sujet est proposé et accepté.`,
    written: (count, file) =>
      `${counted('fr', count, { one: 'déclaration écrite', other: 'déclarations écrites' })} dans ${file}.`,
    states: { suggested: 'à décider', confirmed: 'confirmée', dismissed: 'écartée' },
    modes: { direct: 'ses mots', indirect: 'rapporté', mixed: 'en partie ses mots' },
    kinds: {
      repeats: 'reprend',
      confirms: 'confirme',
      denies: 'dément',
      contradicts: 'contredit',
      revises: 'révise',
      answers: 'répond à',
    },
  },
  en: {
    usage: `Usage:
  dixit record waiting                          articles with statements that wait for a decision
  dixit record list en/ARTICLE [--json]         the statements of an article, numbered
  dixit record read en/ARTICLE                  reads the article again and suggests what it finds
  dixit record confirm en/ARTICLE[#N]           confirms statement N, or all that wait
  dixit record dismiss en/ARTICLE[#N]           sets them aside: they are not suggested again
  dixit record reconsider en/ARTICLE#N          takes a decision back
  dixit record edit en/ARTICLE#N [--speaker "…"] [--role "…"] [--act ACT] [--on YYYY-MM-DD] [--source URL]
  dixit record add en/ARTICLE --words "…" --speaker "…" [--role "…"] [--act ACT]
  dixit record link en/ARTICLE#N denies en/OTHER#M     repeats, confirms, denies, contradicts, revises or answers
  dixit record responses en/ARTICLE [--confirm N | --dismiss N]
  dixit record export [FILE] [--format jsonl|csv] [--url https://…]
Every decision is signed: --by "Your name", else the name of your account.`,
    unknown: 'somebody the article does not name',
    lost: 'the article no longer has these words',
    elsewhere: one =>
      one
        ? `${one.content} (${one.who}, ${one.address})`
        : 'a statement of an article that readers do not see',
    none: 'No statements in this article. `dixit record read` reads it again.',
    noneWaiting: 'No statement waits for a decision.',
    waiting: (count, address) =>
      `${counted('en', count, { one: 'statement waits', other: 'statements wait' })}: ${address}`,
    confirmed: count =>
      counted('en', count, { one: 'statement confirmed.', other: 'statements confirmed.' }),
    dismissed: count =>
      counted('en', count, { one: 'statement set aside.', other: 'statements set aside.' }),
    reconsidered: count =>
      counted('en', count, {
        one: 'statement waits for a decision again.',
        other: 'statements wait for a decision again.',
      }),
    edited: number => `Statement ${number} edited.`,
    added: content => `Statement added and confirmed: ${content}`,
    linked: 'The two statements are linked.',
    decided: 'Noted.',
    noSuchNumber: number =>
      `There is no number ${number}: \`dixit record list\` gives the numbers.`,
    numberNeeded: 'Say which one by its number, such as en/my-article#3.',
    wordsNotFound: words => `The article does not contain “${words}”. Copy the words as they are.`,
    wordsTwice: words =>
      `The article contains “${words}” more than once. Give more of it to make it clear.`,
    speakerUnknown: name => `No topic is called “${name}”: one is proposed and accepted.`,
    written: (count, file) =>
      `${counted('en', count, { one: 'statement', other: 'statements' })} written to ${file}.`,
    states: { suggested: 'to decide', confirmed: 'confirmed', dismissed: 'set aside' },
    modes: { direct: 'their words', indirect: 'reported', mixed: 'partly their words' },
    kinds: {
      repeats: 'repeats',
      confirms: 'confirms',
      denies: 'denies',
      contradicts: 'contradicts',
      revises: 'revises',
      answers: 'answers',
    },
  },
}
