import type { Figure } from '../../reading/index.ts'
import { agrees } from './agreeing-figures.ts'
import { type CountedThing, findCountedThing, isSameThing } from './counted-thing.ts'
import { type Drift, sharesContext, type Telling, type ToldSentence } from './read-telling.ts'

type Told = {
  readonly figure: Figure
  readonly thing: CountedThing
  readonly sentence: ToldSentence
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
    const same = rivals.filter(rival => isSameThing(one.thing, rival.thing))
    const near = same.filter(rival =>
      sharesContext(one.sentence, rival.sentence, hasSameParagraphs),
    )
    const peers = lonely.filter(peer => isSameThing(one.thing, peer.thing))
    const isSpecific = one.thing.fates.length + one.thing.things.length > 0
    const candidates = near.length > 0 ? near : isSpecific && isOneValue(peers) ? same : []
    const [rival] = candidates
    if (!rival || !isOneValue(candidates)) return []
    told.add(one.figure.value)
    return [{ ours: one.figure, theirs: rival.figure }]
  })
}

/** The figures that no figure of the other edition agrees with, whatever it counts. */
function listLonely(here: Telling, there: Telling): Told[] {
  const others = there.sentences.flatMap(({ figures }) => figures).slice(0, mostFigures)
  const told = here.sentences.flatMap(sentence =>
    sentence.figures.flatMap(figure => {
      const thing = findCountedThing(figure)
      return thing ? [{ figure, thing, sentence }] : []
    }),
  )
  return told
    .slice(0, mostFigures)
    .filter(({ figure }) => !others.some(other => isAgreed(figure, other)))
}

const roundly = 0.25

function isAgreed(one: Figure, other: Figure): boolean {
  const isVague = [one, other].some(({ bound }) => bound === 'about' || bound === 'nearly')
  const isNear = Math.abs(one.value - other.value) <= roundly * Math.min(one.value, other.value)
  return (isVague && isNear) || agrees(one, other) || agrees(other, one)
}

function isOneValue(told: readonly Told[]): boolean {
  return told.every(({ figure }) => figure.value === told[0]?.figure.value)
}
