import cluster from 'node:cluster'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

// The limit: the same answers, headers and bytes, from a map in memory, and nothing else.
const { port, workers, answersFile } = JSON.parse(process.env.BARE)

if (cluster.isPrimary) {
  let listening = 0
  cluster.on('listening', () => {
    listening += 1
    if (listening === workers) console.log('ready')
  })
  for (let count = 0; count < workers; count += 1) cluster.fork()
} else {
  const answers = new Map(
    JSON.parse(readFileSync(answersFile, 'utf8')).map(({ path, headers, body }) => [
      path,
      { headers, bytes: Buffer.from(body, 'base64') },
    ]),
  )
  createServer((request, response) => {
    const answer = answers.get(request.url)
    response.writeHead(200, answer.headers)
    response.end(answer.bytes)
  }).listen(port, '127.0.0.1')
}
