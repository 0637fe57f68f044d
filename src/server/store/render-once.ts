import type { Answer } from '../../site/page.ts'
import type { PageStore } from './page-store.ts'
import type { StoredPage } from './stored-page.ts'

export type Ready = { kind: 'page'; stored: StoredPage } | { kind: 'redirect'; to: string }

export type RenderOnce = {
  answer: (address: string, render: () => Promise<Answer>) => Promise<Ready>
  /** New requests no longer join the renderings under way: something changed after they began. */
  detach: () => void
}

/** One rendering at a time per address, however many ask: the others wait for it. */
export function openRenderOnce(store: PageStore): RenderOnce {
  let underWay = new Map<string, Promise<Ready>>()
  return {
    answer: (address, render) => {
      const begun = underWay.get(address)
      if (begun) return begun
      const group = underWay
      const ready = renderAndKeep(address, render).finally(() => group.delete(address))
      group.set(address, ready)
      return ready
    },
    detach: () => {
      underWay = new Map()
    },
  }

  async function renderAndKeep(address: string, render: () => Promise<Answer>): Promise<Ready> {
    const since = store.now()
    const answer = await render()
    if (answer.kind === 'redirect') return answer
    return { kind: 'page', stored: store.keep(address, answer, since) }
  }
}
