import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'

// A process of its own, so that the load's work is not counted as the server's: reads an order, prints the outcome.
const { origin, paths, connections, seconds, encoding } = JSON.parse(readFileSync(0, 'utf8'))
const result = await autocannon({
  url: origin,
  connections,
  duration: seconds,
  requests: paths.map(path => ({ path, headers: { 'accept-encoding': encoding } })),
})
const { requests, latency, non2xx, errors } = result
console.log(
  JSON.stringify({
    answers: requests.total,
    perSecond: requests.total / result.duration,
    p50: latency.p50,
    p99: latency.p99,
    failures: non2xx + errors,
  }),
)
