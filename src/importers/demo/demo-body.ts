import { type Body, bodyFromHtml } from '../../newsroom/body/index.ts'
import type { DemoArticle, DemoImage } from './demo-files.ts'

/** The body of a demo article, its figures and its sources included. */
export function demoBody(
  article: DemoArticle,
  images: Map<string, DemoImage & { mediaId: string }>,
): Body {
  const html = article.html
    .replace(
      /<figure data-media="([^"]+)">([\s\S]*?)<\/figure>/g,
      (_, key: string, inside: string) => figure(key, inside),
    )
    .replace(/<aside class="pull-quote" data-attribution="([^"]*)">([\s\S]*?)<\/aside>/g, pullQuote)
  const { body } = bodyFromHtml(html + sources(article), {
    mediaIdFor: address => images.get(address)?.mediaId ?? null,
  })
  return body

  function figure(key: string, inside: string): string {
    const image = images.get(key)
    if (!image) throw new Error(`${article.slug} shows ${key}, which the demo does not have`)
    const caption =
      inside.match(/<figcaption>([\s\S]*?)<\/figcaption>/)?.[1] ??
      escaped(image.caption[article.language])
    const credit = `<small>${escaped(image.credit)}</small>`
    return `<figure><img src="${key}" alt="${escaped(image.alt[article.language])}"><figcaption>${caption}${credit}</figcaption></figure>`
  }
}

function pullQuote(_: string, attribution: string, inside: string): string {
  return `<aside class="pull-quote">${inside}<footer>${attribution}</footer></aside>`
}

function sources({ sources }: DemoArticle): string {
  if (!sources || sources.length === 0) return ''
  const items = sources.map(
    ({ title, url }) => `<li><a href="${escaped(url)}">${escaped(title)}</a></li>`,
  )
  return `<h2>Sources</h2><ul>${items.join('')}</ul>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
