import { officePageWords as words } from '../../../messages/office-pages.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { Document } from '../../layout/document.tsx'
import type { OfficeViewModel } from './construct-view-model.ts'
import type { DateShown, TermRow } from './term-row.ts'

export function OfficePageView(page: OfficeViewModel) {
  const { language } = page.frame
  return (
    <Document frame={page.frame} head={page.head}>
      <div class="list-page office">
        <header class="list-opening">
          <p class="office-of">
            <a href={page.organisation.href}>{page.organisation.name}</a>
          </p>
          <h1>{page.name}</h1>
          {page.alsoSaid.length > 0 && (
            <p class="aliases">
              {words.alsoSaid[language]} {page.alsoSaid.join(', ')}
            </p>
          )}
          <p class="aliases">
            {words.inOtherLanguage[language]}{' '}
            <span lang={page.inOtherLanguage.lang}>{page.inOtherLanguage.words}</span>
          </p>
        </header>
        <LastKnown page={page} />
        {page.terms.length > 0 && <Terms rows={page.terms} language={language} />}
        <p class="river-links">
          <a href={page.allOffices}>{words.allOffices[language]}</a>
        </p>
      </div>
    </Document>
  )
}

function LastKnown({ page }: { page: OfficeViewModel }) {
  const { language } = page.frame
  return (
    <section class="office-now" aria-labelledby="now">
      <h2 id="now">{words.holderOn[language](page.horizon)}</h2>
      {page.holders.length === 0 ? (
        <p>{words.unknownOn[language]}</p>
      ) : (
        <ul>
          {page.holders.map(row => (
            <li>
              <Person row={row} />
              {row.since !== null && `, ${row.since}`}
            </li>
          ))}
        </ul>
      )}
      {page.heldBySeveral && <p class="office-note">{words.several[language]}</p>}
      <p class="office-note">{words.afterHorizon[language](page.horizon)}</p>
    </section>
  )
}

// What scrolls must be reached by readers who use a keyboard: there may be no link inside.
const reachedByKeyboard = { tabIndex: 0 }

function Terms({ rows, language }: { rows: TermRow[]; language: Language }) {
  return (
    <>
      <h2 class="office-terms-title" id="terms">
        {words.terms[language](rows.length)}
      </h2>
      <section class="table" aria-labelledby="terms" {...reachedByKeyboard}>
        <table class="office-terms" aria-labelledby="terms">
          <thead>
            <tr>
              <th scope="col">{words.holder[language]}</th>
              <th scope="col">{words.from[language]}</th>
              <th scope="col">{words.until[language]}</th>
              <th scope="col">{words.source[language]}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr>
                <th scope="row">
                  <Person row={row} />
                </th>
                <td>
                  <DateCell date={row.start} />
                </td>
                <td>{row.end ? <DateCell date={row.end} /> : words.inOffice[language]}</td>
                <td>
                  <Source source={row.source} /> <span>{row.noted}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function Person({ row }: { row: TermRow }) {
  return (
    <>
      {row.href === null ? row.name : <a href={row.href}>{row.name}</a>}
      {row.note !== null && ` (${row.note})`}
    </>
  )
}

function DateCell({ date }: { date: DateShown }) {
  if (date.machine === null) return <span>{date.words}</span>
  return <time datetime={date.machine}>{date.words}</time>
}

function Source({ source }: { source: TermRow['source'] }) {
  if (source.href === null) return <b>{source.words}</b>
  return <a href={source.href}>{source.words}</a>
}
