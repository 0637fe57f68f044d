import { officeCommandWords } from '../../messages/office-commands.ts'
import { isDay, nameOffice, tellDate } from '../../newsroom/offices/index.ts'
import {
  findOneOffice,
  loadNewsroomRegister,
  moveHorizon,
} from '../../newsroom/own-offices/index.ts'
import { withNewsroom } from '../with-newsroom.ts'
import type { OfficeOptions } from './options.ts'
import { complain, print } from './print.ts'

/** `dixit offices vouch OFFICE [--until DAY]`: an editor has checked what the register says of it. */
export async function vouchCommand(options: OfficeOptions): Promise<number | null> {
  const { values, language } = options
  const [words, ...more] = options.words
  const { until } = values
  if (!words || more.length > 0 || (until !== undefined && !isDay(until))) return null
  return await withNewsroom(values.data, async newsroom => {
    const register = await loadNewsroomRegister(newsroom)
    const found = findOneOffice(register, { words, language })
    if (!found.ok) return complain(found.refusal)
    const office = found.value
    const day = until ?? newsroom.now().toISOString().slice(0, 10)
    const moved = await moveHorizon(newsroom, { office, day })
    if (!moved.ok) return complain(moved.refusal)
    const told = tellDate({ precision: 'day', date: day }, language) ?? day
    return print(officeCommandWords.horizonMoved[language](nameOffice(office, language), told))
  })
}
