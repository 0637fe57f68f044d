import type { ComponentChild } from 'preact'
import { siteWords } from '../../../messages/site.ts'
import type {
  Block,
  Body,
  Figure,
  ListItem,
  Paragraph,
  Table,
} from '../../../newsroom/body/body.ts'
import type { Media } from '../../../newsroom/media/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { slugFrom } from '../../../newsroom/values/slug.ts'
import { typeset } from '../../typography/typeset.ts'
import { Picture } from '../picture.tsx'
import { plainText, renderInlines } from './render-inlines.tsx'

export type BodyContext = { language: Language; media: Map<string, Media> }

export function BodyText({ body, context }: { body: Body; context: BodyContext }) {
  return <div class="body">{body.content.map(block => renderBlock(block, context))}</div>
}

function renderBlock(block: Block, context: BodyContext): ComponentChild {
  const { language } = context
  switch (block.type) {
    case 'paragraph':
      return renderParagraph(block, language)
    case 'heading': {
      const Heading = `h${block.attrs.level}` as const
      return (
        <Heading id={slugFrom(plainText(block.content))}>
          {renderInlines(block.content, language)}
        </Heading>
      )
    }
    case 'bulletList':
      return <ul>{block.content.map(item => renderItem(item, context))}</ul>
    case 'orderedList':
      return (
        <ol start={block.attrs.start}>{block.content.map(item => renderItem(item, context))}</ol>
      )
    case 'blockQuote':
      return (
        <blockquote cite={block.attrs.cite ?? undefined}>
          {block.content.map(paragraph => renderParagraph(paragraph, language))}
        </blockquote>
      )
    case 'pullQuote':
      return (
        <aside class="pull-quote">
          <p>{renderInlines(block.content, language)}</p>
          {block.attrs.attribution !== null && (
            <footer>{typeset(block.attrs.attribution, language)}</footer>
          )}
        </aside>
      )
    case 'figure':
      return renderFigure(block, context)
    case 'embed':
      return (
        <p class="embed">
          <a href={block.attrs.url} rel="noopener">
            <span>{typeset(block.attrs.title, language)}</span>
            <small>
              {siteWords[language].onOtherSite(block.attrs.provider ?? hostOf(block.attrs.url))}
            </small>
          </a>
        </p>
      )
    case 'table':
      return renderTable(block, language)
    case 'rule':
      return <hr />
  }
}

function renderParagraph({ content }: Paragraph, language: Language) {
  return <p>{renderInlines(content, language)}</p>
}

function renderItem({ content }: ListItem, context: BodyContext) {
  const [first, ...rest] = content
  const isSimple = first?.type === 'paragraph'
  return (
    <li>
      {isSimple
        ? renderInlines(first.content, context.language)
        : first && renderBlock(first, context)}
      {rest.map(block => renderBlock(block, context))}
    </li>
  )
}

function renderFigure({ attrs, content }: Figure, { language, media }: BodyContext) {
  const image = media.get(attrs.mediaId)
  if (!image) return null
  const credit = attrs.credit ?? image.credit
  return (
    <figure>
      <Picture
        media={image}
        alt={attrs.alt}
        sizes="(min-width: 48rem) 42rem, 100vw"
        isFirst={false}
      />
      <figcaption>
        {renderInlines(content, language)}{' '}
        {credit !== null && <small>{typeset(credit, language)}</small>}
      </figcaption>
    </figure>
  )
}

function renderTable({ content }: Table, language: Language) {
  return (
    <div class="table" tabindex={0}>
      <table>
        {content.map(row => (
          <tr>
            {row.content.map(cell => {
              const Cell = cell.type === 'tableHeader' ? 'th' : 'td'
              const { colspan, rowspan } = cell.attrs
              return (
                <Cell
                  colspan={colspan > 1 ? colspan : undefined}
                  rowspan={rowspan > 1 ? rowspan : undefined}
                >
                  {cell.content.map(paragraph => renderInlines(paragraph.content, language))}
                </Cell>
              )
            })}
          </tr>
        ))}
      </table>
    </div>
  )
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
}
