import type { Figure, Span } from '../../../../reading/index.ts'
import type { Language } from '../../../values/language.ts'
import type { Check, Remark } from '../../check.ts'
import { tellFigure } from '../../evidence/agreeing-figures.ts'
import type { OtherArticle } from '../../surroundings.ts'
import { findDriftingDates } from './drifting-dates.ts'
import { findDriftingFigures } from './drifting-figures.ts'
import { findDriftingNames } from './drifting-names.ts'
import { readEdition, readTelling } from './read-telling.ts'

const words = {
  fr: {
    edition: { fr: 'l’édition française', en: 'l’édition anglaise' },
    message: (ours: string, theirs: string, edition: string) =>
      `Le texte dit « ${ours} », ${edition} « ${theirs} ».`,
    hint: 'Vérifiez laquelle est juste, et corrigez l’autre.',
  },
  en: {
    edition: { fr: 'the French edition', en: 'the English edition' },
    message: (ours: string, theirs: string, edition: string) =>
      `The text says “${ours}”, ${edition} “${theirs}”.`,
    hint: 'Check which is right, and correct the other.',
  },
} as const

/** Figures, names and dates that are not the same in another language. Silent on what only one edition tells. */
export const translationDrift: Check = {
  code: 'translation-drift',
  look(manuscript) {
    const { language, archive, register } = manuscript
    const editions = (archive?.editions ?? []).filter(edition => edition.language !== language)
    if (!archive || editions.length === 0) return []
    const ours = readTelling(manuscript)
    return editions.flatMap(edition => {
      const theirs = readEdition(edition)
      const tell = telling(language, edition)
      const known = { register, names: archive.names }
      return [
        ...findDriftingFigures(ours, theirs).map(drift =>
          tell(drift.ours, {
            severity: 'warn',
            ours: tellWithUnit(drift.ours),
            theirs: tellWithUnit(drift.theirs),
          }),
        ),
        ...findDriftingDates(ours, theirs).map(drift =>
          tell(drift.ours, { severity: 'note', ours: drift.ours.text, theirs: drift.theirs.text }),
        ),
        ...findDriftingNames(ours, theirs, known).map(drift =>
          tell(drift.ours, { severity: 'note', ours: drift.ours.text, theirs: drift.theirs.text }),
        ),
      ]
    })
  },
}

/** A unit says enough of what it counts. */
function tellWithUnit(figure: Figure): string {
  return figure.unit ? figure.text : tellFigure(figure)
}

type Differing = { severity: 'warn' | 'note'; ours: string; theirs: string }

function telling(language: Language, { language: other, address }: OtherArticle) {
  const say = words[language]
  const edition = `${say.edition[other]} (${address})`
  return ({ start, end }: Span, { severity, ours, theirs }: Differing): Remark => ({
    start,
    end,
    severity,
    message: say.message(ours, theirs, edition),
    hint: say.hint,
  })
}
