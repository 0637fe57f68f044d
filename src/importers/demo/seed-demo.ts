import {
  correctArticle,
  draftArticle,
  findArticleId,
  publishFromElsewhere,
} from '../../newsroom/articles/index.ts'
import { admitAuthor } from '../../newsroom/authors/index.ts'
import { bodyFromHtml } from '../../newsroom/body/index.ts'
import { later } from '../../newsroom/later.ts'
import { admitMedia } from '../../newsroom/media/index.ts'
import type { Newsroom } from '../../newsroom/newsroom.ts'
import { addSection, loadSectionTree } from '../../newsroom/sections/index.ts'
import { changeSettings } from '../../newsroom/settings/settings.ts'
import { admitTopic } from '../../newsroom/topics/index.ts'
import { languages } from '../../newsroom/values/language.ts'
import { demoBody } from './demo-body.ts'
import { type DemoArticle, type DemoImage, readDemoFiles, readDemoImage } from './demo-files.ts'

type DemoFiles = ReturnType<typeof readDemoFiles>
type Ids = Map<string, string>
type Images = Map<string, DemoImage & { mediaId: string }>
type Known = { sections: Ids; authors: Ids; topics: Ids; images: Images; editions: Ids }

/**
 * Fills a newsroom that has neither settings nor sections with the demo's content.
 * The settings come last: a demo that was interrupted is completed at the next start.
 */
export async function seedDemo(newsroom: Newsroom): Promise<{ articles: number }> {
  const files = readDemoFiles()
  const known: Known = {
    sections: await seedSections(newsroom, files),
    authors: await seedAuthors(newsroom, files),
    topics: await seedTopics(newsroom, files),
    images: await seedImages(newsroom, files),
    editions: new Map(),
  }
  for (const article of files.articles) await seedArticle(newsroom, article, known)
  const { about, ...settings } = files.newsroom
  await changeSettings(newsroom, {
    ...settings,
    about: { fr: bodyFromHtml(about.fr).body, en: bodyFromHtml(about.en).body },
  })
  await later(newsroom, { task: 'seed-demo-record' })
  return { articles: files.articles.length }
}

async function seedSections(newsroom: Newsroom, { sections }: DemoFiles): Promise<Ids> {
  const ids: Ids = new Map()
  const tree = await loadSectionTree(newsroom)
  for (const { key, parent, name, description } of sections) {
    const standing = tree.all.find(section =>
      section.names.some(one => one.language === 'fr' && one.name === name.fr),
    )
    if (standing) {
      ids.set(key, standing.sectionId)
      continue
    }
    const names = languages.map(language => ({
      language,
      name: name[language],
      description: description[language],
    }))
    const added = await addSection(newsroom, {
      parentId: parent === null ? null : idOf(ids, parent),
      names,
    })
    if (!added.ok) throw new Error(`the demo's section ${key}: ${added.refusal.because}`)
    ids.set(key, added.value.sectionId)
  }
  return ids
}

async function seedAuthors(newsroom: Newsroom, { authors }: DemoFiles): Promise<Ids> {
  const ids: Ids = new Map()
  for (const { key, name, bio } of authors)
    ids.set(key, (await admitAuthor(newsroom, { name, bio })).authorId)
  return ids
}

async function seedTopics(newsroom: Newsroom, { topics }: DemoFiles): Promise<Ids> {
  const ids: Ids = new Map()
  for (const { key, kind, wikidata, name, description, aliases } of topics) {
    const names = languages.map(language => ({
      language,
      name: name[language],
      description: description[language],
      aliases: aliases[language],
    }))
    ids.set(key, (await admitTopic(newsroom, { kind, wikidataId: wikidata, names })).topicId)
  }
  return ids
}

async function seedImages(newsroom: Newsroom, { images }: DemoFiles): Promise<Images> {
  const seeded: Images = new Map()
  const admitted = images.map(async image => {
    const { alt, caption, credit } = image
    const result = await admitMedia(newsroom, { bytes: readDemoImage(image), alt, caption, credit })
    if (!result.ok) throw new Error(`the demo's image ${image.key}: ${result.refusal.because}`)
    seeded.set(image.key, { ...image, mediaId: result.value.mediaId })
  })
  await Promise.all(admitted)
  return seeded
}

async function seedArticle(newsroom: Newsroom, article: DemoArticle, known: Known): Promise<void> {
  const { language, slug } = article
  const standing = await findArticleId(newsroom, { language, slug })
  const articleId = standing?.articleId ?? (await draft(newsroom, article, known))
  if (article.edition) known.editions.set(article.edition, articleId)
  if (article.state === 'draft' || standing?.state === 'published') return
  const publishedAt = new Date(article.publishedAt)
  const updatedAt = article.updatedAt ? new Date(article.updatedAt) : publishedAt
  const published = await publishFromElsewhere(newsroom, { articleId, publishedAt, updatedAt })
  if (!published.ok) throw new Error(`the demo's article ${slug}: ${published.refusal.because}`)
  for (const { at, note } of article.correction ?? [])
    await correctArticle(newsroom, { articleId, note, content: null, madeAt: new Date(at) })
}

async function draft(newsroom: Newsroom, article: DemoArticle, known: Known): Promise<string> {
  const drafted = await draftArticle(newsroom, {
    language: article.language,
    slug: article.slug,
    editionOf: article.edition ? (known.editions.get(article.edition) ?? null) : null,
    content: {
      headline: article.headline,
      standfirst: article.standfirst,
      body: demoBody(article, known.images),
      sectionId: idOf(known.sections, article.section),
      authorIds: article.authors.map(key => idOf(known.authors, key)),
      topicIds: article.topics.map(key => idOf(known.topics, key)),
      leadMediaId: article.leadImage ? imageOf(known.images, article.leadImage).mediaId : null,
      sourceUrl: null,
    },
    note: article.note ?? null,
    datedAt: new Date(article.publishedAt),
  })
  if (!drafted.ok) throw new Error(`the demo's article ${article.slug}: ${drafted.refusal.because}`)
  return drafted.value.articleId
}

function idOf(ids: Ids, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`the demo names ${key}, which it does not have`)
  return id
}

function imageOf(images: Images, key: string): DemoImage & { mediaId: string } {
  const image = images.get(key)
  if (!image) throw new Error(`the demo shows ${key}, which it does not have`)
  return image
}
