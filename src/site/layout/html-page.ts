import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { ChangeKey } from '../../newsroom/changes/change-key.ts'
import type { Language } from '../../newsroom/values/language.ts'
import type { Page } from '../page.ts'

/** A view as the page to send. */
export function htmlPage(
  view: VNode,
  about: {
    status: Page['status']
    language: Language
    keys: Iterable<ChangeKey>
    audience?: Page['audience']
  },
): Page {
  return {
    kind: 'page',
    status: about.status,
    contentType: 'text/html; charset=utf-8',
    audience: about.audience ?? 'readers',
    language: about.language,
    text: `<!doctype html>${renderToString(view)}`,
    keys: [...new Set(about.keys)],
  }
}
