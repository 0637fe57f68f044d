import type { Span } from '../../reading/index.ts'

/** `block` stops publication unless waived, `warn` asks for a look, `note` is advice. */
export type Severity = 'block' | 'warn' | 'note'

export type Edit = Span & { readonly text: string }

/** A change the writer may accept as it stands: edits do not overlap. */
export type Fix = { readonly title: string; readonly edits: readonly Edit[] }

/** What one check has to say about one range of the text, in UTF-16 offsets of the text as given. */
export type Finding = Span & {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly hint?: string
  readonly fix?: Fix
}
