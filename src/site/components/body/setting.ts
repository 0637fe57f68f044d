import type { Heading } from '../../../newsroom/body/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import type { Image } from '../image-of.ts'
import type { SaidInLines } from '../said/place-said.ts'

/** What a body needs from around it to be shown. */
export type Setting = {
  language: Language
  headingIds: Map<Heading, string>
  /** By the id the body's figures name. */
  images: Map<string, Image>
  /** The words of statements. */
  said: SaidInLines
}
