import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { readTextFile } from './read-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'dixit-read-file-'))
afterAll(() => rmSync(folder, { recursive: true }))

const readBytes = async (bytes: Uint8Array) => await readTextFile('-', Readable.from([bytes]))
const latin = (text: string) => Buffer.from(text, 'latin1')

test('UTF-8 is read with and without its mark', async () => {
  const path = join(folder, 'utf-8.txt')
  writeFileSync(path, '\uFEFFL’été à Évreux')
  expect(await readTextFile(path)).toMatchObject({ value: { text: 'L’été à Évreux', doubts: [] } })
  expect(await readBytes(Buffer.from('Noël'))).toMatchObject({
    value: { text: 'Noël', doubts: [] },
  })
})

test('UTF-16 is read in both orders when it has its mark', async () => {
  const little = Buffer.from('\uFEFFL’été', 'utf16le')
  const big = Buffer.from(little).swap16()
  expect(await readBytes(little)).toMatchObject({ value: { text: 'L’été' } })
  expect(await readBytes(big)).toMatchObject({ value: { text: 'L’été' } })
})

test('French in Windows-1252 is read with a doubt', async () => {
  const read = await readBytes(latin('Le maire a d\xE9clar\xE9 : \xAB C\x92est fait \xBB, hier.'))
  expect(read).toMatchObject({
    value: {
      text: 'Le maire a déclaré : « C’est fait », hier.',
      doubts: [{ about: 'encoding-guessed' }],
    },
  })
})

test.each([
  [
    'Russian in Windows-1251',
    latin('\xCC\xEE\xF1\xEA\xE2\xE0 \xE8 \xCA\xE8\xE5\xE2, \xED\xEE\xE2\xEE\xF1\xF2\xE8'),
  ],
  [
    'UTF-8 cut and mixed',
    Buffer.concat([Buffer.from('L’été à Évreux est très beau'), latin('\xE9')]),
  ],
])('%s is refused with the place of the first bad byte', async (_, bytes) => {
  expect(await readBytes(bytes)).toMatchObject({
    refusal: { cannot: 'read-file', because: 'unknown-encoding', at: expect.any(Number) },
  })
})

test.each([
  ['a PDF', latin('%PDF-1.7\n%\xE2\xE3\n'), 'pdf'],
  ['a Word document', latin('PK\x03\x04\x14\0\x06\0word/document.xml'), 'word'],
  ['an archive', latin('PK\x03\x04\x14\0photos/1.jpg'), 'zip'],
  ['an old Word document', latin('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0'), 'old-word'],
  ['rich text', latin('{\\rtf1\\ansi Bonjour}'), 'rtf'],
  ['a photograph', latin('\xFF\xD8\xFF\xE0\0\x10JFIF'), 'image'],
  ['a modern picture', latin('\0\0\0\x1Cftypavif\0'), 'image'],
  ['bytes of no known kind', latin('abc\0def'), 'binary'],
  ['control characters', latin('a\x01b\x02c\x03d\x04e\x05'), 'binary'],
])('%s is refused by name', async (_, bytes, kind) => {
  expect(await readBytes(bytes)).toMatchObject({ refusal: { because: 'not-text', kind } })
})

test('a file of 100 MB is refused by its size, before it is read', async () => {
  const path = join(folder, 'huge.txt')
  writeFileSync(path, '')
  truncateSync(path, 100 * 1024 * 1024)
  expect(await readTextFile(path)).toMatchObject({
    refusal: { because: 'too-big', size: 104_857_600, limit: 10_485_760 },
  })
})

test('an endless pipe is refused when it passes the limit', async () => {
  let sent = 0
  const endless = new Readable({
    read() {
      sent += 1
      this.push(Buffer.alloc(1024 * 1024, 'a'))
    },
  })
  expect(await readTextFile('-', endless)).toMatchObject({ refusal: { because: 'too-big' } })
  expect(sent).toBeLessThan(20)
})

test('what is missing, empty or a folder is said to be so', async () => {
  const missing = join(folder, 'absent.txt')
  expect(await readTextFile(missing)).toMatchObject({
    refusal: { because: 'missing', path: missing },
  })
  expect(await readTextFile(`${missing}\0`)).toMatchObject({ refusal: { because: 'missing' } })
  expect(await readTextFile(folder)).toMatchObject({ refusal: { because: 'folder' } })
  expect(await readBytes(Buffer.from(' \n'))).toMatchObject({ refusal: { because: 'empty' } })
})
