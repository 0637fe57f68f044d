import type { Inline, Text } from '../../newsroom/body/index.ts'
import type { Language } from '../../newsroom/values/language.ts'
import { setRuns } from './set-runs.ts'

/** The words of one line with the spaces of their languages: that of the text, unless a mark names another. */
export function setInlines(inlines: Inline[], language: Language): Inline[] {
  const texts = setRuns(
    inlines.map(inline =>
      inline.type === 'text'
        ? { text: inline.text, isFrench: isFrench(inline, language) }
        : { text: '\n', isFrench: false },
    ),
  )
  return inlines.map((inline, index) =>
    inline.type === 'text' ? { ...inline, text: texts[index] ?? inline.text } : inline,
  )
}

function isFrench({ marks }: Text, language: Language): boolean {
  const named = marks?.findLast(mark => mark.type === 'language')
  return /^fr\b/i.test(named ? named.attrs.lang : language)
}
