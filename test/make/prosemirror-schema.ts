import { Schema } from 'prosemirror-model'

const cell = {
  content: 'paragraph+',
  attrs: { colspan: {}, rowspan: {} },
}

/** The body as ProseMirror understands it, to check that every body is a document it accepts. */
export const bodySchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*' },
    heading: { group: 'block', content: 'inline*', attrs: { level: {} } },
    bulletList: { group: 'block', content: 'listItem+' },
    orderedList: { group: 'block', content: 'listItem+', attrs: { start: {} } },
    listItem: { content: 'paragraph (paragraph | bulletList | orderedList)*' },
    blockQuote: { group: 'block', content: 'paragraph+', attrs: { cite: {} } },
    pullQuote: { group: 'block', content: 'inline*', attrs: { attribution: {} } },
    figure: { group: 'block', content: 'inline*', attrs: { mediaId: {}, alt: {}, credit: {} } },
    embed: { group: 'block', attrs: { url: {}, title: {}, provider: {} } },
    table: { group: 'block', content: 'tableRow+' },
    tableRow: { content: '(tableHeader | tableCell)*' },
    tableHeader: cell,
    tableCell: cell,
    rule: { group: 'block' },
    text: { group: 'inline' },
    hardBreak: { group: 'inline', inline: true },
  },
  marks: {
    statement: { attrs: { statementId: {} } },
    link: { attrs: { href: {} } },
    language: { attrs: { lang: {} } },
    strong: {},
    emphasis: {},
  },
})
