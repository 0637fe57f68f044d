import type { FastifyReply, FastifyRequest } from 'fastify'
import { type AccessKey, findAccessKey } from '../newsroom/access-keys/index.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { refuse } from './refuse.ts'

/** The key a request shows as `Authorization: Bearer …`; null when it shows none that opens. */
export async function keyOf(
  newsroom: Newsroom,
  { headers }: FastifyRequest,
): Promise<AccessKey | null> {
  const [, secret] = headers.authorization?.match(/^Bearer ([\w-]{20,200})$/i) ?? []
  return secret === undefined ? null : await findAccessKey(newsroom, secret)
}

export function refuseWithoutKey(reply: FastifyReply): FastifyReply {
  return refuse(reply.header('www-authenticate', 'Bearer'), {
    status: 401,
    code: 'no-key',
    detail:
      'Only the newsroom’s own programs may do this: send `Authorization: Bearer …` with a key that `dixit key add` made.',
  })
}
