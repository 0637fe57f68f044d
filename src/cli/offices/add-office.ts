import { officeCommandWords } from '../../messages/office-commands.ts'
import { addOffice, loadNewsroomRegister } from '../../newsroom/own-offices/index.ts'
import { withNewsroom } from '../with-newsroom.ts'
import type { OfficeOptions } from './options.ts'
import { complain, print } from './print.ts'

/** `dixit offices add --fr TITLE --en TITLE --of COUNTRY-OR-BODY [--several]`. */
export async function addOfficeCommand(options: OfficeOptions): Promise<number | null> {
  const { values, language } = options
  const { fr, en, of: organisation, data } = values
  if (!fr || !en || !organisation || options.words.length > 0) return null
  return await withNewsroom(data, async newsroom => {
    const added = await addOffice(newsroom, {
      ...{ register: await loadNewsroomRegister(newsroom), names: { fr, en }, organisation },
      ...{ holders: values.several ? 'several' : 'one', wikidata: values.wikidata ?? null },
    })
    if (!added.ok) return complain(added.refusal)
    const { key, isOrganisationNew } = added.value
    const told = officeCommandWords.officeAdded[language]({ fr, en }[language], key)
    return print(
      isOrganisationNew
        ? [told, officeCommandWords.organisationAdded[language](organisation)]
        : told,
    )
  })
}
