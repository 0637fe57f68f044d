import { expect, test } from 'vitest'
import { bodyFromHtml } from './body-from-html.ts'
import { bodyToText } from './body-to-text.ts'
import { listLinks } from './list-links.ts'

test('a link is found where its words stand in the text, whatever stands before', () => {
  const { body } = bodyFromHtml(
    `<h2>Un titre</h2><ul><li>une <a href="https://un.example/">chose</a></li></ul><hr>
     <blockquote><p>deux<br>lignes</p></blockquote><p>Le <a href="https://deux.example/">mot <b>gras</b></a>.</p>`,
  )
  const text = bodyToText(body)
  expect(listLinks(body).map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
    ['chose', 'https://un.example/'],
    ['mot ', 'https://deux.example/'],
    ['gras', 'https://deux.example/'],
  ])
})
