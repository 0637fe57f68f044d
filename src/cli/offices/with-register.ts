import { loadShippedRegister, type Register } from '../../newsroom/offices/index.ts'
import { loadNewsroomRegister } from '../../newsroom/own-offices/index.ts'

/** The newsroom’s register when a data folder is named, else the shipped one, which needs no database. */
export async function withRegister(
  data: string | undefined,
  ask: (register: Register) => number,
): Promise<number> {
  if (data === undefined) return ask(await loadShippedRegister())
  const { withNewsroom } = await import('../with-newsroom.ts')
  return await withNewsroom(data, async newsroom => ask(await loadNewsroomRegister(newsroom)))
}
