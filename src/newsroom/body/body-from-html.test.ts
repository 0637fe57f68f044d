import { expect, test } from 'vitest'
import { type Block, bodyFromHtml, bodyToHtml, bodyToText } from './index.ts'

const mediaUrlFor = (id: string) => `/media/${id}.jpg`

/** What a page becomes, written as HTML again since that is easiest to read. */
function read(html: string, options: Parameters<typeof bodyFromHtml>[1] = {}): string {
  return bodyToHtml(bodyFromHtml(html, options).body, { mediaUrlFor })
}

test('stray words become paragraphs, and spaces are collapsed as a browser does', () => {
  expect(read('un   <b>deux</b>\n trois<div>quatre</div>cinq')).toBe(
    '<p>un <strong>deux</strong> trois</p>\n<p>quatre</p>\n<p>cinq</p>',
  )
  expect(read('<p>a <b> b</b> <i> c </i></p>')).toBe('<p>a <strong>b</strong> <em>c</em></p>')
})

test('non-breaking and thin spaces are kept', () => {
  expect(read('<p>«&nbsp;Oui&#x202F;!&nbsp;» dit-il à 10&thinsp;000 élus</p>')).toBe(
    '<p>«\u00A0Oui\u202F!\u00A0» dit-il à 10\u2009000 élus</p>',
  )
})

test('headings of six levels become three', () => {
  expect(read('<h1>1</h1><h2>2</h2><h3>3</h3><h4>4</h4><h5>5</h5><h6>6</h6>')).toBe(
    '<h2>1</h2>\n<h2>2</h2>\n<h3>3</h3>\n<h4>4</h4>\n<h4>5</h4>\n<h4>6</h4>',
  )
})

test('two line breaks in a row part paragraphs, one is kept, one at the end is not', () => {
  expect(read('<p>vers<br>vers<br> <br>suite<br></p>')).toBe('<p>vers<br>vers</p>\n<p>suite</p>')
})

test('lists may be nested, even where the page nests them wrongly', () => {
  expect(read('<ul><li>a<ol start="4"><li>b</ol><li>c</ul>')).toBe(
    '<ul><li>a<ol start="4"><li>b</li></ol></li><li>c</li></ul>',
  )
  expect(read('<ul><li>a</li><ul><li>b</li></ul></ul>')).toBe(
    '<ul><li>a<ul><li>b</li></ul></li></ul>',
  )
})

test('a pull quote keeps who said it', () => {
  const html = '<aside class="pull-quote"><p>Jamais.</p><footer>Le maire</footer></aside>'
  expect(read(html)).toBe(html)
  expect(
    read(
      '<figure class="wp-block-pullquote"><blockquote><p>Jamais.</p><cite>Le maire</cite></blockquote></figure>',
    ),
  ).toBe(html)
  expect(read('<blockquote class="pullquote">Jamais.</blockquote>')).toBe(
    '<aside class="pull-quote"><p>Jamais.</p></aside>',
  )
})

test('an image the library has becomes a figure with caption and credit', () => {
  const html =
    '<figure><img src="/media/m1.jpg" alt="Le pont"><figcaption>Le pont <em>neuf</em> <small>Photo A. B.</small></figcaption></figure>'
  expect(read(html, { mediaIdFor: () => 'm1' })).toBe(html)
})

test('an image the library has not is reported with its address, alternative text and caption', () => {
  const { body, lost } = bodyFromHtml(
    '<p>a</p><figure><a href="/x"><img data-src="pont.jpg" src="data:image/gif;base64,R0" alt="Le pont"></a><figcaption>Le pont</figcaption></figure>',
    { baseUrl: 'https://exemple.fr/articles/' },
  )
  expect(bodyToText(body)).toBe('a')
  expect(lost).toEqual([
    {
      what: 'image',
      address: 'https://exemple.fr/articles/pont.jpg',
      alt: 'Le pont',
      caption: 'Le pont',
    },
  ])
})

test('an image in the middle of a sentence stands after it', () => {
  expect(read('<p>avant <img src="x"> après</p>', { mediaIdFor: () => 'm1' })).toBe(
    '<p>avant après</p>\n<figure><img src="/media/m1.jpg" alt=""></figure>',
  )
})

test.each([
  [
    '<iframe src="//www.youtube.com/embed/a_b-1?rel=0" title="Le débat"></iframe>',
    'https://www.youtube.com/watch?v=a_b-1',
    'Le débat',
    'YouTube',
  ],
  [
    '<figure class="wp-block-embed"><div>\nhttps://vimeo.com/12\n</div></figure>',
    'https://vimeo.com/12',
    'Vimeo',
    'Vimeo',
  ],
  [
    '<blockquote class="twitter-tweet"><p>Bonjour <a href="https://t.co/1">x</a></p>&mdash; A <a href="https://twitter.com/a/status/1">1 mai</a></blockquote>',
    'https://twitter.com/a/status/1',
    'Bonjour x',
    'X',
  ],
  [
    '<video controls><source src="https://exemple.fr/v.mp4"></video>',
    'https://exemple.fr/v.mp4',
    'exemple.fr',
    null,
  ],
])('what another site would show here becomes a titled link: %s', (html, url, title, provider) => {
  const block: Block = { type: 'embed', attrs: { url, title, provider } }
  expect(bodyFromHtml(html).body.content).toEqual([block])
})

test('a table keeps headers, spans and its caption', () => {
  expect(
    read(
      '<table><caption>Voix</caption><thead><tr><th>Parti<th>Voix</thead><tr><td colspan=2>aucune</table>',
    ),
  ).toBe(
    '<p>Voix</p>\n<table><tbody><tr><th>Parti</th><th>Voix</th></tr><tr><td colspan="2">aucune</td></tr></tbody></table>',
  )
})

test('a table that only arranges the page is read as its words', () => {
  expect(read('<table role="presentation"><tr><td><h2>T</h2><td><p>a</table>')).toBe(
    '<h2>T</h2>\n<p>a</p>',
  )
})

test('words in another language keep it, words in the article’s own need no mark', () => {
  expect(read('<p lang="fr-FR">Le <i lang="la">mea culpa</i></p>', { language: 'fr' })).toBe(
    '<p>Le <span lang="la"><em>mea culpa</em></span></p>',
  )
})

test('a quotation element gets its marks written out in the language of the article', () => {
  expect(read('<p>Il dit <q>oui</q></p>', { language: 'fr' })).toBe(
    '<p>Il dit «\u00A0oui\u00A0»</p>',
  )
  expect(read('<p>He says <q>yes</q></p>')).toBe('<p>He says “yes”</p>')
})

test('scripts, styles, event attributes and unsafe links never survive', () => {
  const { body, lost } = bodyFromHtml(
    '<style>p{}</style><p onclick="x()" style="color:red">a<script>x()</script><a href=" java\tscript:x()" onmouseover="x()">b</a><noscript>n</noscript></p><svg onload="x()"><title>Carte</title></svg><math><mtext><style><img src=x onerror=x()>',
  )
  expect(bodyToHtml(body, { mediaUrlFor })).toBe('<p>ab</p>')
  expect(lost).toContainEqual({ what: 'link', address: 'java script:x()', words: 'b' })
  expect(lost).toContainEqual({ what: 'element', name: 'svg', words: '' })
})

test('words struck out or hidden on the page do not come back as words of the article', () => {
  const { body, lost } = bodyFromHtml('<p><del>12</del> 13<span hidden> morts</span> blessés</p>')
  expect(bodyToText(body)).toBe('13 blessés')
  expect(lost).toEqual([
    { what: 'struck-text', words: '12' },
    { what: 'hidden-text', words: 'morts' },
  ])
})

test('lines of a poem set as preformatted text stay lines', () => {
  expect(read('<pre>un\ndeux\n\ntrois</pre>')).toBe('<p>un<br>deux</p>\n<p>trois</p>')
})

test('a page nested without end gives its words', () => {
  const { body } = bodyFromHtml(`${'<div><ul><li>'.repeat(3000)}fond`)
  expect(bodyToText(body)).toContain('fond')
})

test('relative links are read against the page they come from, and lost without it', () => {
  const html = '<a href="../b">b</a> <a href="#note">1</a>'
  expect(read(html, { baseUrl: 'https://exemple.fr/x/a' })).toBe(
    '<p><a href="https://exemple.fr/b">b</a> 1</p>',
  )
  expect(bodyFromHtml(html).lost).toEqual([{ what: 'link', address: '../b', words: 'b' }])
})

test('an empty page gives a body to write in', () => {
  expect(bodyFromHtml(' <!-- --> <p>&nbsp;</p>')).toEqual({
    body: { type: 'doc', content: [{ type: 'paragraph' }] },
    lost: [],
  })
})

test('a page whose formatting multiplies is given up, and says so', () => {
  const bolds = Array.from({ length: 1500 }, (_, id) => `<b id=${id}>`).join('')
  expect(bodyFromHtml(`<p>${bolds}</p>${'<p>x</p>'.repeat(1500)}`)).toEqual({
    body: { type: 'doc', content: [{ type: 'paragraph' }] },
    lost: [{ what: 'everything', because: 'too-tangled' }],
  })
})
