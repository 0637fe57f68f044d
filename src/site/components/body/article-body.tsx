import { articlePageWords as words } from '../../../messages/article-page.ts'
import type {
  Block,
  BlockQuote,
  Body,
  Embed,
  Heading,
  PullQuote,
} from '../../../newsroom/body/index.ts'
import { hostOf, safeLink } from '../../safe-link.ts'
import { setWords } from '../../typography/set-words.ts'
import { BodyFigure } from './body-figure.tsx'
import { BodyTable } from './body-table.tsx'
import { Inlines } from './inlines.tsx'
import { Items, OrderedItems } from './items.tsx'
import type { Setting } from './setting.ts'

/** The text of an article, block by block. */
export function ArticleBody({ body, setting }: { body: Body; setting: Setting }) {
  return (
    <div class="body">
      {body.content.map(block => (
        <OneBlock block={block} setting={setting} />
      ))}
    </div>
  )
}

function OneBlock({ block, setting }: { block: Block; setting: Setting }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines content={block.content} setting={setting} />
        </p>
      )
    case 'heading':
      return <BodyHeading heading={block} setting={setting} />
    case 'bulletList':
      return <Items list={block} setting={setting} />
    case 'orderedList':
      return <OrderedItems list={block} setting={setting} />
    case 'blockQuote':
      return <BodyBlockQuote quote={block} setting={setting} />
    case 'pullQuote':
      return <BodyPullQuote quote={block} setting={setting} />
    case 'figure':
      return <BodyFigure figure={block} setting={setting} />
    case 'embed':
      return <EmbedCard embed={block} setting={setting} />
    case 'table':
      return <BodyTable table={block} setting={setting} />
    case 'rule':
      return <hr />
  }
}

function BodyHeading({ heading, setting }: { heading: Heading; setting: Setting }) {
  const Level = `h${heading.attrs.level}` as const
  return (
    <Level id={setting.headingIds.get(heading)}>
      <Inlines content={heading.content} setting={setting} />
    </Level>
  )
}

function BodyBlockQuote({ quote, setting }: { quote: BlockQuote; setting: Setting }) {
  const { cite } = quote.attrs
  return (
    <blockquote {...(cite === null ? {} : { cite })}>
      {quote.content.map(({ content }) => (
        <p>
          <Inlines content={content} setting={setting} />
        </p>
      ))}
    </blockquote>
  )
}

/** The words stand in the article already: hidden from screen readers, which would say them twice. */
function BodyPullQuote({ quote, setting }: { quote: PullQuote; setting: Setting }) {
  const { attribution } = quote.attrs
  return (
    <aside class="pull-quote">
      <p>
        <Inlines content={quote.content} setting={setting} />
      </p>
      {attribution !== null && <footer>{setWords(attribution, setting.language)}</footer>}
    </aside>
  )
}

function EmbedCard({ embed, setting }: { embed: Embed; setting: Setting }) {
  const { url, title, provider } = embed.attrs
  const href = safeLink(url)
  const site = provider ?? hostOf(url) ?? url
  const name = setWords(title, setting.language)
  return (
    <p class="embed">
      {href === null ? name : <a href={href}>{name}</a>}
      <small>{words.seeAt[setting.language](site)}</small>
    </p>
  )
}
