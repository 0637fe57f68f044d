import { statementWords } from '../../../messages/statements.ts'
import { findPublicStatement } from '../../../newsroom/statements/index.ts'
import { readAddress } from '../../addresses.ts'
import { keysOfStatements } from '../../components/statements/keys-of-statements.ts'
import { namesOf } from '../../components/statements/names-of.ts'
import { shortened } from '../../components/statements/shortened.ts'
import { statementOf } from '../../components/statements/statement-of.ts'
import { homeOf, newsroomName } from '../../layout/frame.ts'
import type { Page, Site } from '../../page.ts'
import type { OembedRequest } from '../../statement-addresses.ts'
import { clockFor } from '../../time/moment.ts'
import { embedCodes } from '../statement-page/embed-codes.tsx'

/** How another site shows one of our statements, after oEmbed 1.0 (oembed.com); JSON only, which it allows. */
export async function answerOembed(site: Site, request: OembedRequest): Promise<Page> {
  if (request.format !== 'json') return json(501, { error: 'Only format=json is answered here.' })
  const statementId = statementAt(request.url, site.origin)
  const statement = statementId && (await findPublicStatement(site.newsroom, statementId))
  if (!statement) return json(404, { error: 'No statement of this newsroom has this address.' })
  const settings = await site.loadSettings()
  const { language } = statement
  const clock = clockFor(language, settings.timeZone)
  const view = statementOf(statement, language, { clock })
  const newsroom = newsroomName(settings, language).words
  const { frame, width, height } = embedCodes({
    ...{ origin: site.origin, statement: view, language, newsroom },
    maxWidth: request.maxWidth,
  })
  const [speaker] = view.speakers
  return {
    ...json(200, {
      version: '1.0',
      type: 'rich',
      title: statementWords.title[language](
        namesOf(view.speakers),
        shortened(view.words.words, 90),
      ),
      author_name: namesOf(view.speakers),
      ...(speaker?.href ? { author_url: `${site.origin}${speaker.href}` } : {}),
      provider_name: newsroom,
      provider_url: `${site.origin}${homeOf(settings, language)}`,
      html: frame,
      ...{ width, height },
    }),
    language,
    keys: [...new Set(['newsroom' as const, ...keysOfStatements([statement])])],
  }
}

/** The statement whose page, in whatever language, has that address; null for any other address, and for other sites. */
function statementAt(url: string, origin: string): string | null {
  if (!URL.canParse(url) || new URL(url).origin !== new URL(origin).origin) return null
  const { pathname, searchParams } = new URL(url)
  const address = readAddress(pathname, searchParams)
  return address?.page === 'statement' ? address.statementId : null
}

function json(status: Page['status'], value: object): Page {
  return {
    kind: 'page',
    status,
    contentType: 'application/json; charset=utf-8',
    audience: 'other-sites',
    language: 'en',
    text: JSON.stringify(value),
    keys: [],
  }
}
