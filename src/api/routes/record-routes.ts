import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { listWholeRecord } from '../../newsroom/statements/index.ts'
import { apiAddress, routeOf } from '../api-addresses.ts'
import type { ApiContext } from '../api-context.ts'
import { csvTable, jsonLines, type RecordFormat } from '../presenters/record-formats.ts'

/** The whole record as one file, sent as fast as it is taken. */
export function addRecordRoutes(app: FastifyInstance, context: ApiContext): void {
  app.get(routeOf(apiAddress.recordAsLines), (_, reply) => send(reply, context, jsonLines, 'jsonl'))
  app.get(routeOf(apiAddress.recordAsTable), (_, reply) => send(reply, context, csvTable, 'csv'))
}

function send(
  reply: FastifyReply,
  context: ApiContext,
  format: RecordFormat,
  ending: string,
): FastifyReply {
  return reply
    .type(format.contentType)
    .header('content-disposition', `attachment; filename="record.${ending}"`)
    .send(Readable.from(writeRecord(context, format)))
}

/** The file in pieces of many lines. */
export async function* writeRecord(
  { newsroom, origin }: Pick<ApiContext, 'newsroom' | 'origin'>,
  format: RecordFormat,
): AsyncGenerator<string> {
  let piece = format.head
  for await (const statement of listWholeRecord(newsroom)) {
    piece += format.line(origin, statement)
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

const pieceLength = 65_536
