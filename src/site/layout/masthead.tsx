import { siteFrameWords as words } from '../../messages/site-frame.ts'
import type { Frame } from './frame.ts'

/** The newsroom's name and tagline, the other languages, and the sections. */
export function Masthead({ frame }: { frame: Frame }) {
  const { language, newsroom, tagline, home, sections } = frame
  const Name = frame.isHome ? 'h1' : 'p'
  return (
    <header class={frame.isHome ? 'masthead of-front' : 'masthead'}>
      <OtherLanguages frame={frame} />
      <Name class="masthead-name">
        <a href={home} lang={newsroom.lang} {...(frame.isHome ? { 'aria-current': 'page' } : {})}>
          {newsroom.words}
        </a>
      </Name>
      {frame.isHome && tagline && (
        <p class="masthead-tagline" lang={tagline.lang}>
          {tagline.words}
        </p>
      )}
      {sections.length > 0 && (
        <nav class="masthead-sections" aria-label={words.sections[language]}>
          <ul>
            {sections.map(({ name, href, isCurrent }) => (
              <li>
                <a href={href} lang={name.lang} {...(isCurrent ? { 'aria-current': 'true' } : {})}>
                  {name.words}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}

function OtherLanguages({ frame }: { frame: Frame }) {
  if (frame.otherLanguages.length === 0) return null
  return (
    <nav class="masthead-languages" aria-label={words.languages[frame.language]}>
      {frame.otherLanguages.map(({ language, href }) => (
        <a href={href} lang={language} hreflang={language}>
          {words.ownName[language]}
        </a>
      ))}
    </nav>
  )
}
