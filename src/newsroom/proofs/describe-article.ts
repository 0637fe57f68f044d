import {
  bodyToText,
  listLinks,
  listMediaIds,
  type TextRange,
  textMap,
  wholeArticle,
} from '../body/index.ts'
import type { ArticleFacts, ArticleImage } from '../checks/index.ts'
import type { Newsroom } from '../newsroom.ts'
import { dayInZone } from '../values/day-in-zone.ts'
import type { WorkingCopy } from './working-copy.ts'

/** What an article has beside its words: one query, for the credits of its figures. */
export async function describeArticle(
  newsroom: Newsroom,
  copy: WorkingCopy,
  timeZone: string,
): Promise<ArticleFacts> {
  return {
    section: copy.section,
    authors: copy.authors,
    standfirst: copy.standfirst,
    images: [...leadImage(copy), ...(await listFigures(newsroom, copy))],
    links: listLinks(wholeArticle(copy)),
    firstPublished: copy.publishedAt && dayInZone(copy.publishedAt, timeZone),
    ...(copy.publishedAt && { republishedOn: dayInZone(newsroom.now(), timeZone) }),
  }
}

function leadImage({ lead, language }: WorkingCopy): ArticleImage[] {
  if (!lead) return []
  const caption = lead.caption[language] ?? null
  return [{ span: null, alt: lead.alt[language] ?? '', caption, credit: lead.credit }]
}

async function listFigures(newsroom: Newsroom, copy: WorkingCopy): Promise<ArticleImage[]> {
  const credits = await loadCredits(newsroom, listMediaIds(copy.body))
  const whole = wholeArticle(copy)
  const captions = textMap(whole).blocks.filter(({ kind }) => kind === 'figure')
  return whole.content.flatMap(block => {
    if (block.type !== 'figure') return []
    const caption = bodyToText({ type: 'doc', content: [block] })
    const span: TextRange | null = caption === '' ? null : (captions.shift() ?? null)
    const credit = block.attrs.credit ?? credits.get(block.attrs.mediaId) ?? null
    return [{ span, alt: block.attrs.alt, caption: caption || null, credit }]
  })
}

async function loadCredits(newsroom: Newsroom, mediaIds: string[]): Promise<Map<string, string>> {
  const rows = await newsroom.database
    .selectFrom('media')
    .select(['media_id', 'credit'])
    .where('media_id', 'in', [noMedia, ...mediaIds.filter(isUuid)])
    .execute()
  return new Map(rows.flatMap(row => (row.credit ? [[row.media_id, row.credit] as const] : [])))
}

/** So that the list is never empty, which SQL does not allow. */
const noMedia = '00000000-0000-0000-0000-000000000000'

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
