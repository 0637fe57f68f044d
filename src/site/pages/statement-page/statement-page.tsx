import { goneWords } from '../../../messages/statements.ts'
import type { ChangeKey } from '../../../newsroom/changes/change-key.ts'
import type { WhyGone } from '../../../newsroom/statements/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { keysOfStatements } from '../../components/statements/keys-of-statements.ts'
import { constructFrame } from '../../layout/frame.ts'
import { htmlPage } from '../../layout/html-page.ts'
import { unindexedHead } from '../../layout/plain-head.ts'
import type { Answer, Page, Site } from '../../page.ts'
import { type StatementShown, statementAddress } from '../../statement-addresses.ts'
import { answerMissing } from '../not-found-page/not-found-page.tsx'
import { constructViewModel } from './construct-view-model.ts'
import { EmbedView } from './embed-view.tsx'
import { type GatheredStatement, gather } from './gather.ts'
import { GoneEmbedView, GoneStatementView } from './gone-statement-view.tsx'
import { StatementPageView } from './statement-page-view.tsx'

type Place = { language: Language; statementId: string; shown: StatementShown }

/** A statement on its own page, in a frame of another site, or as HTML to paste there. */
export async function answerStatementPage(site: Site, place: Place): Promise<Answer> {
  const { language, statementId, shown } = place
  const gathered = await gather(site, statementId)
  if (!gathered) return await answerMissing(site, language)
  if (gathered.found === 'gone') return await answerGone(site, place, gathered.why)
  const { statement } = gathered
  if (statement.language !== language)
    return { kind: 'redirect', to: statementAddress(statement, shown) }
  const page = constructViewModel(site, gathered)
  const about = { status: 200, language, keys: keysOf(gathered) } as const
  switch (shown) {
    case 'page':
      return htmlPage(<StatementPageView {...page} />, about)
    case 'embed':
      return htmlPage(<EmbedView {...page} />, { ...about, audience: 'other-sites' })
    case 'fragment':
      return {
        ...about,
        kind: 'page',
        contentType: 'text/html; charset=utf-8',
        audience: 'other-sites',
        text: page.embed.html,
      }
  }
}

function keysOf({ statement, responses, others }: GatheredStatement): ChangeKey[] {
  const told = [statement, ...responses.map(response => response.statement), ...others]
  return [...new Set<ChangeKey>(['newsroom', 'sections', ...keysOfStatements(told)])]
}

/** The honest page where a statement was: that it is gone, and why. */
async function answerGone(
  site: Site,
  { language, statementId, shown }: Place,
  why: WhyGone,
): Promise<Page> {
  const [settings, sectionTree] = await Promise.all([site.loadSettings(), site.loadSectionTree()])
  const frame = constructFrame({
    ...{ site, settings, sectionTree, language },
    ...{ trail: [], elsewhere: {}, isHome: false },
  })
  const head = unindexedHead(frame, goneWords[why].what[language])
  const gone = { frame, head, why }
  const about = { status: 410, language, keys: keysOfGone(statementId) } as const
  return shown === 'page'
    ? htmlPage(<GoneStatementView {...gone} />, about)
    : htmlPage(<GoneEmbedView {...gone} />, { ...about, audience: 'other-sites' })
}

function keysOfGone(statementId: string): ChangeKey[] {
  return ['newsroom', 'sections', `statement:${statementId}`]
}
