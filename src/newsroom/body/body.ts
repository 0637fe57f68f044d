/**
 * The text of an article: a ProseMirror document as JSON, each block and mark a type of its own.
 * Anything from outside goes through `decodeBody` or `bodyFromHtml` first.
 */
export type Body = { type: 'doc'; content: Block[] }

export type Block =
  | Paragraph
  | Heading
  | BulletList
  | OrderedList
  | BlockQuote
  | PullQuote
  | Figure
  | Embed
  | Table
  | Rule

export type Paragraph = { type: 'paragraph'; content?: Inline[] }
export type Heading = { type: 'heading'; attrs: { level: 2 | 3 | 4 }; content?: Inline[] }
export type BulletList = { type: 'bulletList'; content: ListItem[] }
export type OrderedList = { type: 'orderedList'; attrs: { start: number }; content: ListItem[] }
export type ListItem = { type: 'listItem'; content: (Paragraph | BulletList | OrderedList)[] }

/** A passage quoted from a source; `cite` is the address it was taken from. */
export type BlockQuote = {
  type: 'blockQuote'
  attrs: { cite: string | null }
  content: Paragraph[]
}

/** Words of the article set large beside it; `attribution` names who said them. */
export type PullQuote = {
  type: 'pullQuote'
  attrs: { attribution: string | null }
  content?: Inline[]
}

/** An image of the media library; the content is its caption. */
export type Figure = {
  type: 'figure'
  attrs: { mediaId: string; alt: string; credit: string | null }
  content?: Inline[]
}

/** Something on another site, shown to readers as a titled link: no request leaves the page. */
export type Embed = {
  type: 'embed'
  attrs: { url: string; title: string; provider: string | null }
}

export type Table = { type: 'table'; content: TableRow[] }
export type TableRow = { type: 'tableRow'; content: (TableHeader | TableCell)[] }
export type TableHeader = { type: 'tableHeader'; attrs: Span; content: Paragraph[] }
export type TableCell = { type: 'tableCell'; attrs: Span; content: Paragraph[] }
export type Span = { colspan: number; rowspan: number }

export type Rule = { type: 'rule' }

export type Inline = Text | HardBreak
export type Text = { type: 'text'; text: string; marks?: Mark[] }
export type HardBreak = { type: 'hardBreak' }

export type Mark =
  | { type: 'strong' }
  | { type: 'emphasis' }
  | { type: 'link'; attrs: { href: string } }
  | { type: 'language'; attrs: { lang: string } }
  | { type: 'statement'; attrs: { statementId: string } }
