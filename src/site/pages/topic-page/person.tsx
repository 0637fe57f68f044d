import { officePageWords } from '../../../messages/office-pages.ts'
import { personOfficesWords as words } from '../../../messages/person-offices.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { NamedLinks } from '../../components/statements/named-links.tsx'
import type { DateShown } from '../office-page/term-row.ts'
import type { HeldOffice, PersonView } from './person-view.ts'

export function LastRole(props: { lastRole: PersonView['lastRole']; language: Language }) {
  const { lastRole, language } = props
  if (!lastRole) return null
  return (
    <p class="aliases">
      {words.lastRole[language]} <NamedLinks links={[lastRole.role]} /> (
      <a href={lastRole.href}>{lastRole.day}</a>)
    </p>
  )
}

export function OfficesHeld(props: { offices: PersonView['offices']; language: Language }) {
  const { offices, language } = props
  if (!offices) return null
  const origin = offices.matchedBy === 'id' ? words.fromRegister : words.fromRegisterByName
  return (
    <section class="office-now offices-held" aria-labelledby="offices">
      <h2 id="offices">{words.title[language]}</h2>
      <ul>
        {offices.held.map(held => (
          <Held {...held} language={language} />
        ))}
      </ul>
      <p class="office-note">{origin[language]}</p>
    </section>
  )
}

function Held({ name, href, term, stillOn, language }: HeldOffice & { language: Language }) {
  const { source } = term
  return (
    <li>
      <a href={href}>{name}</a>
      {term.note !== null && ` (${term.note})`}
      <span class="when">
        <span>
          <Dates term={term} stillOn={stillOn} language={language} />
        </span>
        {source.href === null ? source.words : <a href={source.href}>{source.words}</a>}
      </span>
    </li>
  )
}

function Dates({
  term,
  stillOn,
  language,
}: Omit<HeldOffice, 'name' | 'href'> & { language: Language }) {
  if (term.end)
    return (
      <>
        <DateWords date={term.start} /> – <DateWords date={term.end} />
      </>
    )
  return (
    <>
      {term.since ?? officePageWords.unknownDate[language]}
      {stillOn !== null && `, ${words.stillOn[language](stillOn)}`}
    </>
  )
}

function DateWords({ date }: { date: DateShown }) {
  if (date.machine === null) return date.words
  return <time datetime={date.machine}>{date.words}</time>
}
