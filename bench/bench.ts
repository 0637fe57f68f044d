import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openNewsroom } from '../src/server/open-newsroom.ts'
import { settleNewsroom } from '../src/server/settle-newsroom.ts'
import { type Corpus, makeCorpus } from './corpus.ts'
import { keepAnswers } from './keep-answers.ts'
import { measurePublishing } from './measure-publishing.ts'
import { measureRecord } from './measure-record.ts'
import { measureStart } from './measure-start.ts'
import { pageWeight } from './page-weight.ts'
import { memoryOf, treeOf } from './processes.ts'
import {
  freePort,
  type LoadOutcome,
  load,
  type Program,
  startBare,
  startDixit,
} from './programs.ts'
import { type Figure, printFigures } from './report.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '3' },
    statements: { type: 'string', default: '1000000' },
    only: { type: 'string' },
  },
})
const seconds = Number(values.seconds)
const rounds = Number(values.rounds)
const hotAddresses = 200
const connections = 50

if (values.only !== 'record') await main(Number(values.articles))
if (values.only !== 'pages') printFigures(await measureRecord(Number(values.statements)))

/** Measures Dixit on a corpus it makes, and in the same run the limit: a bare server with the same bytes in memory. */
async function main(articleCount: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dixit-bench-'))
  const data = join(folder, 'data')
  try {
    console.log(
      `${availableParallelism()} cores, ${cpus()[0]?.model.trim()}, Node ${process.version}; making ${articleCount} articles …`,
    )
    const corpus = await prepare(data, articleCount)
    const figures = [
      ...(await measureHot(folder, data, corpus)),
      ...(await measureCold(data, corpus)),
    ]
    printFigures(figures)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function prepare(data: string, articleCount: number): Promise<Corpus> {
  const opened = await openNewsroom({ dataFolder: data, databaseUrl: null })
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal))
  await settleNewsroom(opened.value.newsroom, 'empty')
  const corpus = await makeCorpus(opened.value.newsroom, articleCount)
  await opened.value.close()
  return corpus
}

async function measureHot(folder: string, data: string, corpus: Corpus): Promise<Figure[]> {
  const start = await measureStart(data)
  const dixit = await startDixit(data, { port: await freePort() })
  const paths = corpus.slugs.slice(0, hotAddresses).map(slug => `/fr/articles/${slug}`)
  const answersFile = join(folder, 'answers.json')
  await writeFile(answersFile, JSON.stringify(await keepAnswers(dixit.origin, paths)))
  const bare = await startBare({
    port: await freePort(),
    workers: availableParallelism(),
    answersFile,
  })
  await load(dixit, { paths, connections, seconds: 5, encoding: 'gzip' })
  await load(bare, { paths, connections, seconds: 3, encoding: 'gzip' })
  const pairs: [LoadOutcome, LoadOutcome][] = []
  for (let round = 0; round < rounds; round += 1)
    pairs.push([
      await load(dixit, { paths, connections, seconds, encoding: 'gzip' }),
      await load(bare, { paths, connections, seconds, encoding: 'gzip' }),
    ])
  const front = await load(dixit, { paths: ['/'], connections, seconds: 4, encoding: 'gzip' })
  const section = await load(dixit, {
    paths: [`/fr/rubriques/${corpus.sectionSlug}`],
    connections,
    seconds: 4,
    encoding: 'gzip',
  })
  const memory = memoryOf(treeOf(dixit.pid))
  const publishing = await measurePublishing({ data, origin: dixit.origin, corpus })
  const weight = await pageWeight(dixit.origin, paths[0] ?? '/')
  await bare.stop()
  await dixit.stop()
  const ours = median(pairs.map(([one]) => one.perSecond))
  const limit = median(pairs.map(([, other]) => other.perSecond))
  return [
    { name: 'hot article, answers/s', value: ours, digits: 0 },
    { name: 'bare node:http, same bytes, answers/s', value: limit, digits: 0 },
    {
      name: 'hot article to bare',
      value: median(pairs.map(([one, other]) => one.perSecond / other.perSecond)),
      digits: 2,
      goal: '≥ 0.9',
    },
    {
      name: 'hot article, CPU ms an answer',
      value: median(pairs.map(([one]) => one.cpuPerAnswer)),
      digits: 3,
    },
    {
      name: 'bare, CPU ms an answer',
      value: median(pairs.map(([, other]) => other.cpuPerAnswer)),
      digits: 3,
    },
    { name: 'hot article, p99 ms', value: median(pairs.map(([one]) => one.p99)), digits: 0 },
    {
      name: 'failures under load',
      value: pairs.reduce((sum, [one]) => sum + one.failures, 0),
      digits: 0,
      goal: '0',
    },
    { name: 'hot front page, answers/s', value: front.perSecond, digits: 0 },
    { name: 'hot section page, answers/s', value: section.perSecond, digits: 0 },
    { name: 'publish to visible, p50 ms', value: publishing.p50, digits: 1, goal: '< 50' },
    { name: 'publish to visible, p99 ms', value: publishing.p99, digits: 1 },
    { name: 'start to first answer, existing data, ms', value: start, digits: 0, goal: '< 1500' },
    { name: 'memory after load, MB (PSS)', value: memory / 1e6, digits: 0, goal: '< 350' },
    {
      name: 'article page, kB compressed, with styles',
      value: weight.bytes / 1000,
      digits: 1,
      goal: '< 20',
    },
    { name: 'article page, requests', value: weight.requests, digits: 0, goal: '≤ 3' },
    {
      name: 'article page, requests to other hosts',
      value: weight.otherHosts,
      digits: 0,
      goal: '0',
    },
  ]
}

/** With a page store of 0 MB every request is rendered and compressed anew. */
async function measureCold(data: string, corpus: Corpus): Promise<Figure[]> {
  const dixit = await startDixit(data, { port: await freePort(), args: ['--page-store', '0'] })
  const paths = corpus.slugs.map(slug => `/fr/articles/${slug}`)
  const cold = (paths: string[]) =>
    load(dixit, { paths, connections: 8, seconds, encoding: 'gzip' })
  await load(dixit, { paths, connections: 8, seconds: 4, encoding: 'gzip' })
  const article = await cold(paths)
  const front = await cold(['/'])
  const section = await cold([`/fr/rubriques/${corpus.sectionSlug}`])
  await stopAndCheck(dixit)
  return [
    { name: 'cold article, answers/s', value: article.perSecond, digits: 0 },
    { name: 'cold article, p99 ms', value: article.p99, digits: 0 },
    { name: 'cold article, CPU ms an answer', value: article.cpuPerAnswer, digits: 2, goal: '≤ 2' },
    { name: 'cold front page, answers/s', value: front.perSecond, digits: 0 },
    { name: 'cold front page, CPU ms an answer', value: front.cpuPerAnswer, digits: 2 },
    { name: 'cold section page, answers/s', value: section.perSecond, digits: 0 },
    { name: 'cold section page, CPU ms an answer', value: section.cpuPerAnswer, digits: 2 },
  ]
}

async function stopAndCheck(program: Program): Promise<void> {
  await program.stop()
  if (program.child.exitCode !== 0) throw new Error(`dixit ended with ${program.child.exitCode}`)
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
