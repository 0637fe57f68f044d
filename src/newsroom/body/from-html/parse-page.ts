import { defaultTreeAdapter, parse } from 'parse5'
import { type HtmlNode, isElement } from './html-tree.ts'

const mostElements = 500_000

/**
 * What a browser would show: the children of the page's body; scripts are read as text and never run.
 * Null when the page opens formatting that multiplies: a page of 30 kB can ask for millions of elements.
 */
export function parsePage(html: string): HtmlNode[] | null {
  try {
    const document = parse(html, { treeAdapter: frugalAdapter(html) })
    const page = document.childNodes.find(isElement)
    const body = page?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'body')
    return body?.childNodes ?? []
  } catch (error) {
    if (error === tooTangled) return null
    throw error
  }
}

const tooTangled = new Error('The page asks for more elements than it has characters.')

function frugalAdapter(html: string): typeof defaultTreeAdapter {
  let allowed = Math.min(mostElements, html.length + 1000)
  return {
    ...defaultTreeAdapter,
    createElement(...element) {
      allowed -= 1
      if (allowed < 0) throw tooTangled
      return defaultTreeAdapter.createElement(...element)
    },
  }
}
