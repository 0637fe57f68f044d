import type { ComponentChild } from 'preact'
import type { Inline, Mark } from '../../../newsroom/body/index.ts'
import { safeLink } from '../../safe-link.ts'
import { setInlines } from '../../typography/set-inlines.ts'
import { cutInlines } from '../said/cut-inlines.ts'
import type { SaidPiece } from '../said/said.ts'
import { SaidWords } from '../said/said-words.tsx'
import type { Setting } from './setting.ts'

type Props = {
  content: readonly Inline[] | undefined
  setting: Pick<Setting, 'language' | 'said'>
}

/** Words with their statements and marks, set as their languages are printed; neighbours that share a mark share its element. */
export function Inlines({ content = [], setting }: Props) {
  const cut = cutInlines(content, setting.said.get(content) ?? [])
  const inlines = setInlines(
    cut.map(part => part.inline),
    setting.language,
  )
  return (
    <>
      {nest(
        inlines.map((inline, index) => ({ inline, wraps: wrapsOf(inline, cut[index]?.pieces) })),
        0,
      )}
    </>
  )
}

/** What stands around a part of the line, outermost first: statements, then marks. */
type Wrap = { is: 'said'; piece: SaidPiece } | { is: 'mark'; mark: Mark }
type Part = { inline: Inline; wraps: Wrap[] }

function wrapsOf(inline: Inline, pieces: readonly SaidPiece[] = []): Wrap[] {
  const marks = inline.type === 'text' ? (inline.marks ?? []) : []
  return [
    ...pieces.map((piece): Wrap => ({ is: 'said', piece })),
    ...marks.map((mark): Wrap => ({ is: 'mark', mark })),
  ]
}

function nest(parts: Part[], depth: number): ComponentChild[] {
  return groupsOf(parts, depth).map(({ wrap, members }) => {
    if (!wrap) return members.map(printed)
    const words = nest(members, depth + 1)
    return wrap.is === 'mark' ? (
      markUp(wrap.mark, words)
    ) : (
      <SaidWords piece={wrap.piece} isInnermost={!members.some(part => isSaid(part, depth + 1))}>
        {words}
      </SaidWords>
    )
  })
}

type Group = { wrap: Wrap | null; members: Part[] }

function groupsOf(parts: Part[], depth: number): Group[] {
  const groups: Group[] = []
  parts.forEach((part, index) => {
    const wrap = wrapAt(part, depth)
    const joined = part.inline.type === 'text' ? wrap : (wrap ?? wrapAt(parts[index + 1], depth))
    const current = groups.at(-1)
    if (current && isSame(current.wrap, joined)) current.members.push(part)
    else groups.push({ wrap, members: [part] })
  })
  return groups
}

function wrapAt(part: Part | undefined, depth: number): Wrap | null {
  return part?.wraps[depth] ?? null
}

function isSaid(part: Part, depth: number): boolean {
  return wrapAt(part, depth)?.is === 'said'
}

function isSame(one: Wrap | null, other: Wrap | null): boolean {
  if (one?.is === 'said' || other?.is === 'said')
    return one?.is === 'said' && other?.is === 'said' && one.piece === other.piece
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

function printed({ inline }: Part): ComponentChild {
  return inline.type === 'text' ? inline.text : <br />
}

function markUp(mark: Mark, words: ComponentChild[]): ComponentChild {
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
    // Which words belong to a statement is known by its anchors: see `said`.
    case 'statement':
      return words
  }
}
