import {
  type ArticleWords,
  bodyStart,
  type Inline,
  listTextLines,
  type TextLine,
} from '../../../newsroom/body/index.ts'

/** The lines of an article as its page prints them. */
export type SaidLines = {
  headline: Inline[]
  standfirst: Inline[] | null
  /** With their places in the text of the whole article. */
  all: TextLine[]
}

export function saidLines({ headline, standfirst, body }: ArticleWords): SaidLines {
  const opening = {
    headline: inlinesOf(headline),
    standfirst: standfirst === null ? null : inlinesOf(standfirst),
  }
  const standfirstStart = bodyStart({ headline, standfirst: null })
  const start = bodyStart({ headline, standfirst })
  return {
    ...opening,
    all: [
      { content: opening.headline, start: 0, end: headline.length },
      ...(opening.standfirst === null || standfirst === null
        ? []
        : [
            {
              content: opening.standfirst,
              start: standfirstStart,
              end: standfirstStart + standfirst.length,
            },
          ]),
      ...listTextLines(body).map(line => ({
        ...line,
        start: line.start + start,
        end: line.end + start,
      })),
    ],
  }
}

function inlinesOf(text: string): Inline[] {
  return text === '' ? [] : [{ type: 'text', text }]
}
