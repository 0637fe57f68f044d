import { writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { drawings } from '../demo/drawings/drawings.ts'

const folder = new URL('../demo/images/', import.meta.url)

// Run by hand after changing a drawing: npx tsx scripts/make-demo-images.ts [key…]
const wanted = process.argv.slice(2)
for (const [key, draw] of Object.entries(drawings)) {
  if (wanted.length > 0 && !wanted.includes(key)) continue
  const jpeg = await sharp(Buffer.from(draw())).jpeg({ quality: 78, mozjpeg: true }).toBuffer()
  writeFileSync(new URL(`${key}.jpg`, folder), jpeg)
  process.stdout.write(`${key}.jpg ${Math.round(jpeg.length / 1000)} kB\n`)
}
