import type { Language } from '../../../newsroom/values/language.ts'
import { StatementList } from './statement-list.tsx'
import type { Timeline } from './timeline-of.ts'

export function TimelineView(props: {
  timeline: Timeline
  names: 'named' | 'by-one'
  level: 'h2' | 'h3'
  language: Language
}) {
  const Heading = props.level
  return (
    <>
      {props.timeline.map(({ month, statements }) => (
        <section class="timeline-month">
          <Heading>{month}</Heading>
          <StatementList statements={statements} names={props.names} language={props.language} />
        </section>
      ))}
    </>
  )
}
