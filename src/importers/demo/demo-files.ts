import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { responseKinds } from '../../newsroom/statements/index.ts'
import { projectPath } from '../../project-path.ts'

const words = v.object({ fr: v.string(), en: v.string() })
const key = v.string()

const newsroomFile = v.object({
  name: words,
  tagline: words,
  mainLanguage: v.picklist(['fr', 'en']),
  timeZone: v.string(),
  about: words,
})
const sectionsFile = v.array(
  v.object({ key, parent: v.nullable(key), name: words, description: words }),
)
const authorsFile = v.array(v.object({ key, name: v.string(), bio: words }))
const topicsFile = v.array(
  v.object({
    key,
    kind: v.picklist(['person', 'organisation', 'place', 'event', 'subject']),
    name: words,
    aliases: v.object({ fr: v.array(v.string()), en: v.array(v.string()) }),
    description: words,
    wikidata: v.nullable(v.string()),
  }),
)
const imagesFile = v.array(
  v.object({ key, file: v.string(), alt: words, caption: words, credit: v.string() }),
)
const frontMatter = v.object({
  headline: v.string(),
  standfirst: v.nullable(v.string()),
  section: key,
  authors: v.array(key),
  topics: v.array(key),
  publishedAt: v.string(),
  updatedAt: v.nullish(v.string()),
  state: v.picklist(['published', 'draft']),
  edition: v.nullish(v.string()),
  leadImage: v.nullish(key),
  correction: v.nullish(v.array(v.object({ at: v.string(), note: v.string() }))),
  sources: v.nullish(v.array(v.object({ title: v.string(), url: v.string() }))),
  note: v.nullish(v.string()),
})

const recordFile = v.object({
  confirmed: v.array(v.string()),
  responses: v.array(
    v.object({
      from: v.tuple([v.string(), v.string()]),
      kind: v.picklist(responseKinds),
      to: v.tuple([v.string(), v.string()]),
    }),
  ),
  series: v.array(
    v.object({
      topic: v.string(),
      unit: v.nullable(v.string()),
      counted: v.array(v.string()),
      names: v.object({
        fr: v.object({ name: v.string(), description: v.string() }),
        en: v.object({ name: v.string(), description: v.string() }),
      }),
    }),
  ),
})

export type DemoRecord = v.InferOutput<typeof recordFile>
export type DemoArticle = v.InferOutput<typeof frontMatter> & {
  slug: string
  language: 'fr' | 'en'
  html: string
}
export type DemoImage = v.InferOutput<typeof imagesFile>[number]

/** The demo newsroom as its files in `demo/` say it. */
export function readDemoFiles() {
  return {
    newsroom: readJson('newsroom.json', newsroomFile),
    sections: readJson('sections.json', sectionsFile),
    authors: readJson('authors.json', authorsFile),
    topics: readJson('topics.json', topicsFile),
    images: readJson('images.json', imagesFile),
    articles: readArticles(),
  }
}

/** What the demo's editor decided about who said what. */
export function readDemoRecord(): DemoRecord {
  return readJson('record.json', recordFile)
}

export function readDemoImage(image: DemoImage): Buffer {
  return readFileSync(projectPath(join('demo', 'images', image.file)))
}

function readArticles(): DemoArticle[] {
  return readdirSync(projectPath('demo/articles'))
    .filter(file => file.endsWith('.html'))
    .map(readArticle)
    .sort((a, b) => a.publishedAt.localeCompare(b.publishedAt))
}

function readArticle(file: string): DemoArticle {
  const [, slug, language] = file.match(/^(.+)\.(fr|en)\.html$/) ?? []
  const text = readFileSync(projectPath(join('demo/articles', file)), 'utf8')
  const [, front, html] = text.match(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/) ?? []
  if (slug === undefined || front === undefined || html === undefined)
    throw new Error(`${file} is no demo article`)
  return {
    ...v.parse(frontMatter, JSON.parse(front)),
    slug,
    language: language === 'en' ? 'en' : 'fr',
    html,
  }
}

function readJson<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): v.InferOutput<Schema> {
  return v.parse(schema, JSON.parse(readFileSync(projectPath(join('demo', file)), 'utf8')))
}
