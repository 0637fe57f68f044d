import type { ComponentChildren } from 'preact'
import { cardId, openerId, type SaidPiece, saidId } from './said.ts'

/**
 * Words of a statement in the text. They are the label of the button behind them, so that they too open the card when
 * clicked or touched, without script. A label may hold no other: the outer of two statements keeps its button alone.
 */
export function SaidWords(props: {
  piece: SaidPiece
  isInnermost: boolean
  children: ComponentChildren
}) {
  const { piece, isInnermost, children } = props
  const { statementId, opener } = piece.said
  const id = piece.isFirst ? { id: saidId(statementId) } : {}
  const words = (
    <>
      {children}
      {piece.isLast && <OpenCard piece={piece} />}
    </>
  )
  return opener && isInnermost ? (
    <label class="said" {...id} for={openerId(opener.number)}>
      {words}
    </label>
  ) : (
    <span class="said" {...id}>
      {words}
    </span>
  )
}

/** No words of its own, so that the text stays as it was; browsers without popovers show the link instead. */
function OpenCard({ piece }: { piece: SaidPiece }) {
  const { opener } = piece.said
  if (!opener) return null
  const { number, label, href, isDisputed } = opener
  const namedLink = { href, 'aria-label': label }
  return (
    <span class={isDisputed ? 'said-mark is-disputed' : 'said-mark'}>
      <button
        type="button"
        id={openerId(number)}
        class="said-open"
        popovertarget={cardId(number)}
        aria-label={label}
      />
      <a class="said-link" {...namedLink} />
    </span>
  )
}
