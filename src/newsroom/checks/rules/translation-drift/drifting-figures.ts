import type { Figure } from '../../../../reading/index.ts'
import { agrees } from '../../evidence/agreeing-figures.ts'
import { type CountedThing, findCountedThing, isSameThing } from './counted-thing.ts'
import { type Drift, sharesContext, type Telling, type ToldSentence } from './read-telling.ts'

type Told = {
  readonly figure: Figure
  readonly thing: CountedThing
  readonly sentence: ToldSentence
  /** The figures or days told just before and after; null at either end of the text. */
  readonly neighbours: string | null
}

const mostFigures = 200

/** Figures of one thing that differ between two editions. Only what both certainly speak of is compared; one may be shorter. */
export function findDriftingFigures(ours: Telling, theirs: Telling): Drift<Figure>[] {
  const lonely = listLonely(ours, theirs)
  const rivals = listLonely(theirs, ours)
  const hasSameParagraphs = ours.paragraphs === theirs.paragraphs
  const told = new Set<number>()
  return lonely.flatMap(one => {
    if (told.has(one.figure.value)) return []
    const beside = rivals.filter(rival => isBeside(one, rival))
    const same = rivals.filter(rival => isSameThing(one.thing, rival.thing))
    const inContext = same.filter(rival =>
      sharesContext(one.sentence, rival.sentence, hasSameParagraphs),
    )
    const near = beside.length > 0 ? beside : inContext
    const peers = lonely.filter(peer => isSameThing(one.thing, peer.thing))
    const isSpecific = one.thing.fates.length + one.thing.things.length > 0
    const candidates = near.length > 0 ? near : isSpecific && isOneValue(peers) ? same : []
    const [rival] = candidates
    if (!rival || !isOneValue(candidates)) return []
    told.add(one.figure.value)
    return [{ ours: one.figure, theirs: rival.figure }]
  })
}

/** The figures that no figure of the other edition agrees with: the same number, whatever it counts, is enough. */
function listLonely(here: Telling, there: Telling): Told[] {
  const others = there.sentences.flatMap(({ figures }) => figures).slice(0, mostFigures)
  const values = new Set(others.map(({ value }) => value))
  const told = others.flatMap(figure => {
    const thing = findCountedThing(figure)
    return thing ? [{ figure, thing }] : []
  })
  return listTold(here).filter(
    one =>
      !values.has(one.figure.value) &&
      !told.some(
        other => isSameThing(one.thing, other.thing) && isAgreed(one.figure, other.figure),
      ),
  )
}

function listTold({ sentences }: Telling): Told[] {
  const keys = sentences.flatMap(({ figures, dates }) =>
    [
      ...figures.map(({ start, value }) => ({ start, key: String(value) })),
      ...dates.map(({ start, resolved }) => ({ start, key: resolved?.from ?? '' })),
    ].toSorted((one, other) => one.start - other.start),
  )
  const places = new Map(keys.map(({ start }, at) => [start, at]))
  return sentences
    .flatMap(sentence =>
      sentence.figures.flatMap(figure => {
        const thing = findCountedThing(figure)
        const at = places.get(figure.start) ?? 0
        const [before, after] = [keys[at - 1], keys[at + 1]]
        const neighbours = before && after ? `${before.key} ${after.key}` : null
        return thing ? [{ figure, thing, sentence, neighbours }] : []
      }),
    )
    .slice(0, mostFigures)
}

/** Between the same two figures or days, as in a table: one unit is enough to be one thing. */
function isBeside(one: Told, other: Told): boolean {
  if (!one.neighbours || one.neighbours !== other.neighbours) return false
  return (
    (one.thing.unit !== null && one.thing.unit === other.thing.unit) ||
    isSameThing(one.thing, other.thing)
  )
}

const roundly = 0.25

/** “over 49” and “over 99” do not agree; “over 49” and 53 do, and so do « une dizaine » and “a dozen”. */
function isAgreed(one: Figure, other: Figure): boolean {
  const isVague = [one, other].some(({ bound }) => bound === 'about' || bound === 'nearly')
  const isNear = Math.abs(one.value - other.value) <= roundly * Math.min(one.value, other.value)
  if (isVague) return isNear
  if (one.bound === other.bound && one.bound !== 'range')
    return agrees({ ...one, bound: 'exact' }, other)
  return agrees(one, other) || agrees(other, one)
}

function isOneValue(told: readonly Told[]): boolean {
  return told.every(({ figure }) => figure.value === told[0]?.figure.value)
}
