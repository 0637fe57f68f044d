const pageStart =
  /^(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body|article|main|section|div|h[1-6]|p)\b/i

/** Whether a text is HTML by its content, whatever the file is called. */
export function isHtmlPage(text: string): boolean {
  let start = text
    .slice(0, 20_000)
    .replace(/^\uFEFF/, '')
    .trimStart()
  while (start.startsWith('<!--')) {
    const end = start.indexOf('-->')
    start = end < 0 ? '' : start.slice(end + 3).trimStart()
  }
  return pageStart.test(start)
}
