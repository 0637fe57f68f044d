import { siteFrameWords as words } from '../../messages/site-frame.ts'
import type { Frame } from './frame.ts'

export function Footer({ frame }: { frame: Frame }) {
  const { language, newsroom, tagline } = frame
  return (
    <footer class="foot">
      <p class="foot-name">
        <a href={frame.home} lang={newsroom.lang}>
          {newsroom.words}
        </a>
      </p>
      {tagline && <p lang={tagline.lang}>{tagline.words}</p>}
      <nav aria-label={words.usefulLinks[language]}>
        <ul>
          <li>
            <a href={frame.figures}>{words.figures[language]}</a>
          </li>
          <li>
            <a href={frame.about}>{words.about[language]}</a>
          </li>
          <li>
            <a href={frame.offices}>{words.offices[language]}</a>
          </li>
          <li>
            <a href={frame.feed}>{words.feed[language]}</a>
          </li>
        </ul>
      </nav>
    </footer>
  )
}
