import { articlePageWords as words } from '../../../messages/article-page.ts'
import { Time } from '../../components/time.tsx'
import type { ArticleViewModel } from './view-model.ts'
import { WhoSaidWhat } from './who-said-what.tsx'

/** What follows the text: corrections, where it comes from, topics, ways to share it. */
export function ArticleEnd(article: ArticleViewModel) {
  return (
    <footer class="article-end">
      <Corrections {...article} />
      <WhoSaidWhat statements={article.statements} language={article.frame.language} />
      <Source {...article} />
      <Topics {...article} />
      <Share {...article} />
    </footer>
  )
}

function Corrections({ corrections, frame }: ArticleViewModel) {
  if (corrections.length === 0) return null
  return (
    <section class="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{words.corrections[frame.language](corrections.length)}</h2>
      <ul>
        {corrections.map(({ day, note }) => (
          <li>
            <Time moment={day} />
            <p>{note}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Source({ source, frame }: ArticleViewModel) {
  if (!source) return null
  return (
    <p class="source">
      {words.firstPublishedAt[frame.language]} <a href={source.href}>{source.name}</a>
    </p>
  )
}

function Topics({ topics, frame }: ArticleViewModel) {
  if (topics.length === 0) return null
  return (
    <nav class="topics" aria-labelledby="topics">
      <h2 id="topics">{words.topics[frame.language]}</h2>
      <ul>
        {topics.map(({ name, href }) => (
          <li>
            <a href={href} lang={name.lang} rel="tag">
              {name.words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Share({ shareLinks, frame }: ArticleViewModel) {
  return (
    <nav class="share" aria-labelledby="share">
      <h2 id="share">{words.share[frame.language]}</h2>
      <ul>
        {shareLinks.map(({ name, href }) => (
          <li>
            <a href={href} rel="nofollow noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
