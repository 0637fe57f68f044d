import type { Language } from '../../../newsroom/values/language.ts'
import type { Site } from '../../page.ts'

export type ErrorViewModel = {
  language: Language
  assets: Site['assets']
  sentences: { lang: Language | undefined; heading: string; why: string }[]
  home: { words: string; href: string }
}

export function ErrorPageView({ language, assets, sentences, home }: ErrorViewModel) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{sentences[0]?.heading}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={assets.stylesheet} />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
      </head>
      <body>
        <main class="notice">
          {sentences.map(({ lang, heading, why }, index) => {
            const Heading = index === 0 ? 'h1' : 'h2'
            return (
              <section lang={lang}>
                <Heading>{heading}</Heading>
                <p>{why}</p>
              </section>
            )
          })}
          <p>
            <a href={home.href}>{home.words}</a>
          </p>
        </main>
      </body>
    </html>
  )
}
