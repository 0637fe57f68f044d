import type { ChangeKey } from '../../newsroom/changes/change-key.ts'
import type { Language } from '../../newsroom/values/language.ts'
import type { Page } from '../page.ts'

export function htmlPage(page: {
  language: Language
  text: string
  keys: ChangeKey[]
  status?: Page['status']
}): Page {
  const keys: ChangeKey[] = page.keys.length === 0 ? [] : ['newsroom', 'sections', ...page.keys]
  const { language, text, status = 200 } = page
  return { kind: 'page', status, contentType: 'text/html; charset=utf-8', language, text, keys }
}
