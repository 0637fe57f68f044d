import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestNewsroom, type TestNewsroom } from '../../../test/newsroom.ts'
import { admitMedia, openMediaSize } from './index.ts'

let newsroom: TestNewsroom

beforeAll(async () => {
  newsroom = await openTestNewsroom()
})

afterAll(() => newsroom.close())

const words = { credit: null, alt: {}, caption: {} }
const canvas = { create: { width: 800, height: 600, channels: 3 as const, background: '#336699' } }

async function shaOf(mediaId: string): Promise<string> {
  const row = await newsroom.database
    .selectFrom('media')
    .select('sha256')
    .where('media_id', '=', mediaId)
    .executeTakeFirstOrThrow()
  return row.sha256
}

test('a photograph loses the place where it was taken, and is turned upright', async () => {
  const bytes = await sharp(canvas)
    .withExif({
      IFD0: { Copyright: 'Someone' },
      IFD3: { GPSLatitude: '48/1 51/1 0/1', GPSLatitudeRef: 'N' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  expect((await sharp(bytes).metadata()).exif).toBeDefined()
  const admitted = await admitMedia(newsroom, { bytes, ...words })
  if (!admitted.ok) throw new Error(admitted.refusal.because)
  const sha256 = await shaOf(admitted.value.mediaId)
  const path = await openMediaSize(newsroom.media, sha256, '640.jpg')
  const shown = await sharp(await readFile(path ?? '')).metadata()
  expect(shown.exif).toBeUndefined()
  expect(shown.width).toBeLessThan(shown.height)
})

test('every size a page may ask for is made in its format, and none is larger than the original', async () => {
  const admitted = await admitMedia(newsroom, {
    bytes: await sharp(canvas).png().toBuffer(),
    ...words,
  })
  if (!admitted.ok) throw new Error(admitted.refusal.because)
  const sha256 = await shaOf(admitted.value.mediaId)
  for (const [size, format, width] of [
    ['320.avif', 'heif', 320],
    ['640.webp', 'webp', 640],
    ['960.jpg', 'jpeg', 800],
    ['16x9.jpg', 'jpeg', 1200],
  ] as const) {
    const path = await openMediaSize(newsroom.media, sha256, size)
    expect(await sharp(await readFile(path ?? '')).metadata()).toMatchObject({ format, width })
  }
})

test('the same file twice is one image', async () => {
  const bytes = await sharp({ create: { ...canvas.create, background: '#aa0000' } })
    .webp()
    .toBuffer()
  const first = await admitMedia(newsroom, { bytes, ...words })
  const second = await admitMedia(newsroom, { bytes, ...words })
  expect(first.ok && second.ok && second.value).toEqual({
    mediaId: first.ok && first.value.mediaId,
    isNew: false,
  })
})

test.each([
  ['a script called photo.jpg', Buffer.from('<script>alert(1)</script>')],
  [
    'an SVG, which can hold scripts',
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>',
    ),
  ],
  ['nothing at all', Buffer.alloc(0)],
  ['the beginning of a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
])('%s is no image', async (_, bytes) => {
  const admitted = await admitMedia(newsroom, { bytes, ...words })
  expect(admitted).toMatchObject({ ok: false, refusal: { because: 'not-an-image' } })
})

test('an image nobody has is not found', async () => {
  expect(await openMediaSize(newsroom.media, 'f'.repeat(64), '640.jpg')).toBeNull()
})
