import type { ComponentChild } from 'preact'
import type { Inline, Mark } from '../../../newsroom/body/body.ts'
import { isLanguage, type Language } from '../../../newsroom/values/language.ts'
import { typeset } from '../../typography/typeset.ts'

/** Text with its marks, set as its language wants; words in another language are left as they are. */
export function renderInlines(inlines: Inline[] | undefined, language: Language): ComponentChild[] {
  return (inlines ?? []).map(inline => {
    if (inline.type === 'hardBreak') return <br />
    const marks = inline.marks ?? []
    const words = typesetIn(inline.text, marks, language)
    return marks.reduceRight<ComponentChild>((inside, mark) => renderMark(mark, inside), words)
  })
}

export function plainText(inlines: Inline[] | undefined): string {
  return (inlines ?? []).map(inline => (inline.type === 'text' ? inline.text : ' ')).join('')
}

function typesetIn(text: string, marks: Mark[], language: Language): string {
  const other = marks.find(mark => mark.type === 'language')
  if (!other) return typeset(text, language)
  const primary = other.attrs.lang.split('-')[0] ?? ''
  return isLanguage(primary) ? typeset(text, primary) : text
}

function renderMark(mark: Mark, inside: ComponentChild): ComponentChild {
  switch (mark.type) {
    case 'strong':
      return <strong>{inside}</strong>
    case 'emphasis':
      return <em>{inside}</em>
    case 'link':
      return <a href={mark.attrs.href}>{inside}</a>
    case 'language':
      return <span lang={mark.attrs.lang}>{inside}</span>
    case 'statement':
      return <span data-statement={mark.attrs.statementId}>{inside}</span>
  }
}
