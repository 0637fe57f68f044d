import models from './lexicons/verb-models.json' with { type: 'json' }

/** What a written form of a verb can be: « affirme » is finite, « affirmant » a present participle, « affirmé » a past one. */
export type VerbForm =
  | 'finite'
  | 'conditional'
  | 'present-participle'
  | 'past-participle'
  | 'infinitive'

type Conjugated = { readonly written: string; readonly form: VerbForm }

/** Stems of a verb; what follows them is regular. */
type Model = {
  /** The six persons of the present. */
  readonly present: readonly string[]
  /** Before -ais, -ait, -ant… */
  readonly imperfect: string
  /** Third persons of the simple past. */
  readonly past: readonly string[]
  /** Before -ai, -a, -ait… */
  readonly future: string
  /** Before -e, -es, -ent, when it is not the imperfect's stem. */
  readonly subjunctive?: string
  readonly participle: string
  /** The present participle, when it is not the imperfect's stem and -ant. */
  readonly gerund?: string
  readonly also?: readonly string[]
}

const MODELS = new Map<string, Model>(Object.entries(models.models))

/** Every written form of a French verb in the persons and tenses that news uses. « dit » comes twice: present and participle. */
export function conjugate(infinitive: string): readonly Conjugated[] {
  const model = findModel(infinitive)
  return [
    ...label('finite', finiteForms(model)),
    ...label('conditional', withEndings(model.future, IMPERFECT)),
    ...label('past-participle', agreeing(model.participle)),
    ...label('present-participle', [model.gerund ?? `${model.imperfect}ant`]),
    ...label('infinitive', [infinitive]),
  ]
}

const label = (form: VerbForm, written: readonly string[]): readonly Conjugated[] =>
  written.map(word => ({ written: word, form }))

function findModel(infinitive: string): Model {
  for (let at = 0; at < infinitive.length - 2; at++) {
    const model = MODELS.get(infinitive.slice(at))
    if (model) return prefixed(infinitive.slice(0, at), model)
  }
  if (infinitive.endsWith('er')) return firstGroup(infinitive)
  if (infinitive.endsWith('ir')) return secondGroup(infinitive)
  return thirdGroup(infinitive)
}

function prefixed(prefix: string, model: Model): Model {
  const put = (stem: string) => prefix + stem
  return {
    present: model.present.map(put),
    imperfect: put(model.imperfect),
    past: model.past.map(put),
    future: put(model.future),
    participle: put(model.participle),
    ...(model.subjunctive === undefined ? {} : { subjunctive: put(model.subjunctive) }),
    ...(model.gerund === undefined ? {} : { gerund: put(model.gerund) }),
    also: (model.also ?? []).map(put),
  }
}

/** Verbs in -er, with their spelling changes: annonçait, jugeait, révèle, rappelle, appuie. */
function firstGroup(infinitive: string): Model {
  const stem = infinitive.slice(0, -2)
  const strong = strongStem(stem)
  const soft = softStem(stem)
  return {
    present: [`${strong}e`, `${strong}es`, `${strong}e`, `${soft}ons`, `${stem}ez`, `${strong}ent`],
    imperfect: soft,
    past: [`${soft}a`, `${stem}èrent`],
    future: /é[^aeiouéè]+$/.test(stem) ? infinitive : `${strong}er`,
    subjunctive: strong,
    participle: `${stem}é`,
    also: stem.endsWith('ay') ? inAi(stem) : [],
  }
}

/** « balaie » beside « balaye » */
const inAi = (stem: string): readonly string[] =>
  ['e', 'es', 'ent', 'era', 'eront'].map(ending => `${stem.slice(0, -1)}i${ending}`)

function softStem(stem: string): string {
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}ç`
  return stem.endsWith('g') ? `${stem}e` : stem
}

function strongStem(stem: string): string {
  if (models.doubling.some(ending => stem.endsWith(ending))) return stem + stem.slice(-1)
  if (/[ou]y$/.test(stem)) return `${stem.slice(0, -1)}i`
  return stem.replace(/[eé](?=(?:[^aeiouéèêyh]|ch|gn|gu|qu|[bcdfgpt][lr])$)/, 'è')
}

function secondGroup(infinitive: string): Model {
  const stem = infinitive.slice(0, -1)
  const long = `${stem}ss`
  return {
    present: [`${stem}s`, `${stem}s`, `${stem}t`, `${long}ons`, `${long}ez`, `${long}ent`],
    imperfect: long,
    past: [`${stem}t`, `${stem}rent`],
    future: infinitive,
    participle: stem,
  }
}

/** Verbs in -re: répond, répondait, répondit, répondu. */
function thirdGroup(infinitive: string): Model {
  const stem = infinitive.slice(0, -2)
  return {
    present: [`${stem}s`, `${stem}s`, stem, `${stem}ons`, `${stem}ez`, `${stem}ent`],
    imperfect: stem,
    past: [`${stem}it`, `${stem}irent`],
    future: infinitive.slice(0, -1),
    participle: `${stem}u`,
  }
}

const agreeing = (participle: string): readonly string[] =>
  withEndings(participle, participle.endsWith('s') ? ['', 'e', 'es'] : ['', 'e', 's', 'es'])

const IMPERFECT = ['ais', 'ait', 'ions', 'iez', 'aient']
const FUTURE = ['ai', 'as', 'a', 'ons', 'ez', 'ont']

const withEndings = (stem: string, endings: readonly string[]): readonly string[] =>
  endings.map(ending => stem + ending)

function finiteForms(model: Model): readonly string[] {
  return [
    ...model.present,
    ...withEndings(model.subjunctive ?? model.imperfect, ['e', 'es', 'ent']),
    ...IMPERFECT.map(ending => hardened(model.imperfect, ending) + ending),
    ...withEndings(model.future, FUTURE),
    ...model.past,
    ...(model.also ?? []),
  ]
}

/** « annonçait » but « annoncions », « jugeait » but « jugions ». */
const hardened = (stem: string, ending: string): string =>
  ending.startsWith('i') ? stem.replace(/ç$/, 'c').replace(/ge$/, 'g') : stem
