import type { NamedLink } from './statement-view.ts'

/** Names, each a link where it has a page. */
export function NamedLinks({ links }: { links: NamedLink[] }) {
  return (
    <>
      {links.map(({ name, href }, index) => (
        <>
          {index > 0 && ', '}
          {href === null ? (
            <span lang={name.lang}>{name.words}</span>
          ) : (
            <a href={href} lang={name.lang}>
              {name.words}
            </a>
          )}
        </>
      ))}
    </>
  )
}
