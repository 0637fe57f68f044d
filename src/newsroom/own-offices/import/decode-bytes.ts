const enoughToTell = 65_536

/** The first characters of a file, and the whole of its text: UTF-8, UTF-16 with its mark, else Windows-1252. */
export async function decodeBytes(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ beginning: string; text: AsyncIterable<string> }> {
  const source = bytes[Symbol.asyncIterator]()
  const read: Uint8Array[] = []
  let size = 0
  while (size < enoughToTell) {
    const { done, value } = await source.next()
    if (done) break
    read.push(value)
    size += value.length
  }
  const first = Buffer.concat(read)
  const encoding = encodingOf(first)
  return {
    beginning: new TextDecoder(encoding).decode(first, { stream: true }),
    text: decodeAll(encoding, first, source),
  }
}

async function* decodeAll(
  encoding: string,
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  yield decoder.decode(first, { stream: true })
  for (let next = await rest.next(); !next.done; next = await rest.next())
    yield decoder.decode(next.value, { stream: true })
  yield decoder.decode()
}

function encodingOf(first: Uint8Array): string {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(first, { stream: true })
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}
