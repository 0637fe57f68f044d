import englishLexicon from '../english/lexicons/occasions.json' with { type: 'json' }
import frenchLexicon from '../french/lexicons/occasions.json' with { type: 'json' }
import { perLanguage } from '../text/per-language.ts'
import { wordSet } from '../text/word-set.ts'

export type OccasionLexicon = {
  readonly media: ReadonlySet<string>
  readonly mediaHeads: ReadonlySet<string>
  readonly mediaWords: ReadonlySet<string>
  readonly mediumPhrases: readonly (readonly string[])[]
  readonly eventPhrases: readonly (readonly string[])[]
  readonly placeWords: ReadonlySet<string>
}

export const occasionLexicon = perLanguage({
  fr: () => read(frenchLexicon),
  en: () => read(englishLexicon),
})

function read(written: typeof frenchLexicon): OccasionLexicon {
  return {
    media: wordSet(written.media),
    mediaHeads: wordSet(written.mediaHeads),
    mediaWords: wordSet(written.mediaWords),
    mediumPhrases: readPhrases(written.mediumPhrases),
    eventPhrases: readPhrases(written.eventPhrases),
    placeWords: wordSet(written.placeWords),
  }
}

function readPhrases(written: string): readonly (readonly string[])[] {
  const phrases = written.split('|').map(phrase => phrase.split(' '))
  return phrases.sort((a, b) => b.length - a.length)
}
