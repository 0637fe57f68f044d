import type { Language, ReadStatement, Span } from '../reading/index.ts'

const words = {
  en: { title: 'Statements', unknown: 'unknown', none: 'No statement was found.' },
  fr: { title: 'Déclarations', unknown: 'inconnu', none: 'Aucune déclaration trouvée.' },
} as const

/** A page that shows the text with its statements marked and numbered, and each statement below. */
export function renderStatementsPage(
  text: string,
  statements: readonly ReadStatement[],
  language: Language,
): string {
  const say = words[language]
  const list = statements.map(statement => renderStatement(text, statement, say.unknown)).join('\n')
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say.title}</title>
<style>body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.6 Georgia,serif}main{white-space:pre-wrap}mark{background:#fdf1c4}li{margin:.6rem 0}small{color:#555}</style>
<main>${markText(text, statements)}</main>
<h2>${say.title}</h2>
${statements.length === 0 ? `<p>${say.none}</p>` : `<ol>\n${list}\n</ol>`}
</html>
`
}

function renderStatement(
  text: string,
  { pieces, speaker, act, mode, figures, occasion }: ReadStatement,
  unknown: string,
): string {
  const said = pieces.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const who = speaker?.resolved ?? speaker?.text ?? unknown
  const role = speaker?.role && speaker.role !== who ? `, ${speaker.role}` : ''
  const when = occasion.date?.resolved ? ` · ${occasion.date.resolved.from}` : ''
  const facts = [act, mode, ...figures.map(figure => figure.text)].join(' · ')
  return `<li><b>${escapeHtml(who)}</b>${escapeHtml(role)} <small>${escapeHtml(facts + when)}</small><br>${escapeHtml(said)}</li>`
}

type Piece = Span & { readonly number: number }

/** Pieces that lie inside another one are listed below but not marked twice. */
function markText(text: string, statements: readonly ReadStatement[]): string {
  const marks = statements
    .flatMap(({ pieces }, index) => pieces.map((span): Piece => ({ ...span, number: index + 1 })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let at = 0
  let html = ''
  for (const { start, end, number } of marks) {
    if (start < at) continue
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}<sup>${number}</sup></mark>`
    at = end
  }
  return html + escapeHtml(text.slice(at))
}

const escapeHtml = (words: string): string =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
