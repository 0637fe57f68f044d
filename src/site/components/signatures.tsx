import type { Byline } from './byline-of.ts'

/** The names, each a link to its author's page. */
export function Signatures({ byline }: { byline: Byline }) {
  return (
    <>
      {byline.map(({ words, href }) =>
        href === null ? (
          words
        ) : (
          <a href={href} rel="author">
            {words}
          </a>
        ),
      )}
    </>
  )
}
