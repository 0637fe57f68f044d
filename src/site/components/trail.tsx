import type { LocalWords } from '../local-words.ts'

/** The sections above a page, topmost first. */
export function Trail({
  links,
  label,
}: {
  links: { name: LocalWords; href: string }[]
  label: string
}) {
  if (links.length === 0) return null
  return (
    <nav class="trail" aria-label={label}>
      <ol>
        {links.map(({ name, href }) => (
          <li>
            <a href={href} lang={name.lang}>
              {name.words}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
