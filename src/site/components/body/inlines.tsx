import type { ComponentChild } from 'preact'
import type { Inline, Mark } from '../../../newsroom/body/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { safeLink } from '../../safe-link.ts'
import { setInlines } from '../../typography/set-inlines.ts'

/** Words with their marks, set as their languages are printed; neighbours that share a mark share its element. */
export function Inlines(props: { content: Inline[] | undefined; language: Language }) {
  const inlines = setInlines(props.content ?? [], props.language)
  return <>{nest(inlines, 0)}</>
}

function nest(inlines: Inline[], depth: number): ComponentChild[] {
  return groupsOf(inlines, depth).map(({ mark, members }) =>
    mark ? wrap(mark, nest(members, depth + 1)) : members.map(printed),
  )
}

type Group = { mark: Mark | null; members: Inline[] }

function groupsOf(inlines: Inline[], depth: number): Group[] {
  const groups: Group[] = []
  inlines.forEach((inline, index) => {
    const mark = markAt(inline.type === 'text' ? inline : inlines[index + 1], depth)
    const current = groups.at(-1)
    const joins = current && isSame(current.mark, mark)
    const opens = inline.type === 'text' ? mark : null
    if (joins) current.members.push(inline)
    else groups.push({ mark: opens, members: [inline] })
  })
  return groups
}

function markAt(inline: Inline | undefined, depth: number): Mark | null {
  return inline?.type === 'text' ? (inline.marks?.[depth] ?? null) : null
}

function isSame(one: Mark | null, other: Mark | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

function printed(inline: Inline): ComponentChild {
  return inline.type === 'text' ? inline.text : <br />
}

function wrap(mark: Mark, words: ComponentChild[]): ComponentChild {
  switch (mark.type) {
    case 'strong':
      return <strong>{words}</strong>
    case 'emphasis':
      return <em>{words}</em>
    case 'link': {
      const href = safeLink(mark.attrs.href)
      return href === null ? words : <a href={href}>{words}</a>
    }
    case 'language':
      return <span lang={mark.attrs.lang}>{words}</span>
    case 'statement':
      return <span data-statement={mark.attrs.statementId}>{words}</span>
  }
}
