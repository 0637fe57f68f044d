import { describe, expect, test } from 'vitest'
import { findHoldersOn } from './find-holders-on.ts'
import { findOfficesByWords } from './find-offices-by-words.ts'
import required from './register/required.json' with { type: 'json' }
import { openShippedRegister } from './shipped-register.ts'

const register = openShippedRegister()

/** Nobody was president of Lebanon from 2022 to 2025; Togo had no president of the Council before May 2025. */
const nobodyThen = ['lebanon/president', 'togo/council-of-ministers-president']

describe.each(Object.entries(required))('%s', (_, keys) => {
  test('are all in the register', () => {
    expect(keys.filter(key => !register.findOffice(key))).toEqual([])
  })

  test('are known on 28 October 2024', () => {
    const unknown = keys.filter(key => !findHoldersOn(register, key, '2024-10-28').known)
    expect(unknown.filter(key => !nobodyThen.includes(key))).toEqual([])
  })

  test('had not all ended by the horizon: who held each is known in the year before it', () => {
    const unknown = keys.filter(key => {
      const horizon = register.findOffice(key)?.horizon ?? ''
      return !findHoldersOn(register, key, horizon).known
    })
    expect(unknown.filter(key => key !== 'monaco/minister-of-state')).toEqual([])
  })
})

test.each([
  ['fr', 'garde des Sceaux', 'france/justice-minister'],
  ['fr', 'ministre des Armées', 'france/defence-minister'],
  ['fr', 'ministre de l’Europe et des Affaires étrangères', 'france/foreign-minister'],
  ['fr', 'hôte de la place Beauvau', 'france/interior-minister'],
  ['fr', 'locataire de l’Élysée', 'france/president'],
  ['fr', 'hôte de la Maison-Blanche', 'united-states/president'],
  ['fr', 'la chancelière de l’Échiquier', 'united-kingdom/chancellor-of-the-exchequer'],
  ['fr', 'conseillère fédérale', 'switzerland/federal-councillor'],
  ['fr', 'cheffe du Département fédéral des affaires étrangères', 'switzerland/foreign-minister'],
  ['fr', 'ministre fédéral allemand de l’Intérieur', 'germany/interior-minister'],
  ['fr', 'ministre fédéral belge de l’Économie', 'belgium/economy-minister'],
  ['fr', 'roi des Belges', 'belgium/monarch'],
  ['fr', 'la Première ministre danoise', 'denmark/prime-minister'],
  ['fr', 'la cheffe de l’État moldave', 'moldova/president'],
  ['fr', 'la secrétaire générale de la Francophonie', 'francophonie/secretary-general'],
  ['fr', 'patron de l’OTAN', 'nato/secretary-general'],
  ['fr', 'patronne de la Banque centrale européenne', 'european-union/central-bank-president'],
  ['fr', 'patron de l’Eurogroupe', 'european-union/eurogroup-president'],
  ['en', 'UN Secretary-General', 'united-nations/secretary-general'],
  ['en', 'UN chief', 'united-nations/secretary-general'],
  ['en', 'US Secretary of State', 'united-states/secretary-of-state'],
  ['en', 'Chancellor of the Exchequer', 'united-kingdom/chancellor-of-the-exchequer'],
  ['en', 'Home Secretary', 'united-kingdom/home-secretary'],
  ['en', 'the Foreign Secretary', 'united-kingdom/foreign-minister'],
  ['en', 'King of the Belgians', 'belgium/monarch'],
] as const)('%s: “%s” is %s and nothing else', (language, words, key) => {
  expect(findOfficesByWords(register, { words, language }).map(one => one.key)).toEqual([key])
})

test.each([
  ['fr', 'bourgmestre'],
  ['fr', 'la Première ministre'],
  ['en', 'Secretary of State'],
] as const)('%s: “%s” alone does not say which', (language, words) => {
  expect(findOfficesByWords(register, { words, language })).not.toHaveLength(1)
})
