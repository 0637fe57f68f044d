import type { Language } from '../../../newsroom/values/language.ts'
import { joinList } from '../join-list.ts'
import type { NamedLink } from './statement-view.ts'

/** Names parted by commas, each a link where it has a page. */
export function NamedLinks({ links }: { links: NamedLink[] }) {
  return (
    <>
      {links.map((link, index) => (
        <>
          {index > 0 && ', '}
          <Name {...link} />
        </>
      ))}
    </>
  )
}

/** Those who said it together: « A, B et C ». */
export function Speakers({ speakers, language }: { speakers: NamedLink[]; language: Language }) {
  return (
    <>
      {joinList(speakers, language).map(part =>
        'item' in part ? <Name {...part.item} /> : part.between,
      )}
    </>
  )
}

function Name({ name, href }: NamedLink) {
  if (href === null) return <span lang={name.lang}>{name.words}</span>
  return (
    <a href={href} lang={name.lang}>
      {name.words}
    </a>
  )
}
