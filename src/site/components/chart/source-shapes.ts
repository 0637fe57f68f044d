import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape'

/** One shape a source, told apart without colour; areas in square units, so that all look of one size. */
const shapes: { type: SymbolType; area: number }[] = [
  { type: symbolCircle, area: 95 },
  { type: symbolSquare, area: 90 },
  { type: symbolTriangle, area: 85 },
  { type: symbolDiamond, area: 80 },
  { type: symbolCross, area: 85 },
  { type: symbolStar, area: 80 },
  { type: symbolWye, area: 85 },
]

/** Sources with a shape of their own; all further ones share a small dot. */
export const mostShapes = shapes.length

const paths = shapes.map(({ type, area }) => symbol(type, area)() ?? '')
const dot = symbol(symbolCircle, 40)() ?? ''

/** The outline of a source’s marks, around its own zero. */
export function shapeOf(source: number): string {
  return paths[source] ?? dot
}
