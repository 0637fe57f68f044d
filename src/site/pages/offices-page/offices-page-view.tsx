import { officePageWords as words } from '../../../messages/office-pages.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { Document } from '../../layout/document.tsx'
import type { OfficeLine, OfficesViewModel } from './construct-view-model.ts'

export function OfficesPageView(page: OfficesViewModel) {
  const { language } = page.frame
  return (
    <Document frame={page.frame} head={page.head}>
      <div class="list-page offices">
        <header class="list-opening">
          <h1>{page.title}</h1>
          {page.groups.length > 0 && <p class="standfirst">{words.whatItKnows[language]}</p>}
          <Search search={page.search} language={language} />
          <p class="aliases">{page.contents}</p>
        </header>
        {page.note !== null && <p class="empty">{page.note}</p>}
        {page.groups.length > 0 && <Groups groups={page.groups} />}
        {page.offices.length > 0 && <Offices lines={page.offices} language={language} />}
        {page.allOffices !== null && (
          <p class="river-links">
            <a href={page.allOffices}>{words.allOffices[language]}</a>
          </p>
        )}
      </div>
    </Document>
  )
}

function Search({ search, language }: { search: OfficesViewModel['search']; language: Language }) {
  return (
    <search>
      <form class="office-search" action={search.action} method="get">
        <label for="q">{words.search[language]}</label>
        <input
          id="q"
          type="search"
          name="q"
          value={search.words}
          maxLength={120}
          required
          autocomplete="off"
        />
        <button type="submit">{words.find[language]}</button>
      </form>
    </search>
  )
}

function Groups({ groups }: { groups: OfficesViewModel['groups'] }) {
  return (
    <ul class="office-groups">
      {groups.map(({ name, href, count }) => (
        <li>
          <a href={href}>{name}</a> <span>{count}</span>
        </li>
      ))}
    </ul>
  )
}

function Offices({ lines, language }: { lines: OfficeLine[]; language: Language }) {
  return (
    <ul class="office-list">
      {lines.map(({ name, href, holders, on }) => (
        <li>
          <a href={href}>{name}</a>
          <span>
            {holders === ''
              ? words.unknownOn[language]
              : `${words.holderOn[language](on)}${language === 'fr' ? '\u00A0:' : ':'} ${holders}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
