import { get } from 'node:http'

export type KeptAnswer = { path: string; headers: string[]; body: string }

// The server writes these itself.
const ownHeaders = new Set(['date', 'connection', 'keep-alive'])

/** What Dixit answers to each path, compressed as browsers get it, for the bare server to answer too. */
export async function keepAnswers(origin: string, paths: string[]): Promise<KeptAnswer[]> {
  const answers: KeptAnswer[] = []
  for (const path of paths) answers.push(await keepOne(origin, path))
  return answers
}

async function keepOne(origin: string, path: string): Promise<KeptAnswer> {
  return await new Promise((resolve, reject) => {
    get(origin + path, { headers: { 'accept-encoding': 'gzip' } }, response => {
      if (response.statusCode !== 200)
        return reject(new Error(`${path} answered ${response.statusCode}`))
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () => {
        const body = Buffer.concat(chunks).toString('base64')
        resolve({ path, headers: withoutOwn(response.rawHeaders), body })
      })
    }).on('error', reject)
  })
}

function withoutOwn(raw: string[]): string[] {
  return raw.filter((_, at) => !ownHeaders.has((raw[at - (at % 2)] ?? '').toLowerCase()))
}
