import { topicStatementsWords as words } from '../../../messages/topic-statements.ts'
import { TimelineView } from '../../components/statements/timeline.tsx'
import { Document } from '../../layout/document.tsx'
import type { TopicStatementsViewModel } from './construct-view-model.ts'

export function TopicStatementsPageView(page: TopicStatementsViewModel) {
  const { topic, part, timeline, frame } = page
  const { language } = frame
  return (
    <Document frame={frame} head={page.head}>
      <div class="list-page">
        <header class="list-opening">
          <h1>
            <span class="kicker">
              {words[part === 'said-by' ? 'saidBy' : 'saidAbout'][language]}
            </span>{' '}
            <a href={topic.href}>{topic.name}</a>
          </h1>
          <Filters {...page} />
        </header>
        {timeline.length === 0 && <p class="empty">{page.empty}</p>}
        <TimelineView
          timeline={timeline}
          names={part === 'said-by' ? 'by-one' : 'named'}
          level="h2"
          language={language}
        />
        <Further {...page} />
      </div>
    </Document>
  )
}

function Filters({ filters, frame }: TopicStatementsViewModel) {
  if (filters.length === 0) return null
  return (
    <nav class="topic-filters" aria-labelledby="filters">
      <p id="filters">{words.onTopic[frame.language]}</p>
      <ul>
        {filters.map(({ name, href, isCurrent }) => (
          <li>
            <a href={href} lang={name.lang} {...(isCurrent ? { 'aria-current': 'true' } : {})}>
              {name.words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Further({ olderHref, newestHref, frame }: TopicStatementsViewModel) {
  const { language } = frame
  if (olderHref === null && newestHref === null) return null
  return (
    <p class="river-links">
      {newestHref !== null && <a href={newestHref}>{words.newest[language]}</a>}
      {olderHref !== null && (
        <a href={olderHref} rel="next">
          {words.older[language]}
        </a>
      )}
    </p>
  )
}
