import { articlePageWords as words } from '../../../messages/article-page.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { Time } from '../../components/time.tsx'
import type { RelatedLink } from './view-model.ts'

export function Related({ related, language }: { related: RelatedLink[]; language: Language }) {
  if (related.length === 0) return null
  return (
    <section class="related" aria-labelledby="related">
      <h2 id="related">{words.related[language]}</h2>
      <ul>
        {related.map(({ href, headline, section, day }) => (
          <li>
            {section && (
              <p class="kicker" lang={section.lang}>
                {section.words}
              </p>
            )}
            <h3>
              <a href={href}>{headline}</a>
            </h3>
            <p class="when">
              <Time moment={day} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
