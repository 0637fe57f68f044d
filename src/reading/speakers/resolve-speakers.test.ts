import { describe, expect, it } from 'vitest'
import { type Language, readStatements } from '../index.ts'

const speakers = (text: string, language: Language = 'fr') =>
  readStatements(text, { language }).map(({ speaker }) => speaker)

describe('who a speaker is', () => {
  it('remembers the full name and the role behind a pronoun', () => {
    const text =
      'Le secrétaire général de l’OTAN, Jens Stoltenberg, a dit que tout allait bien. Il a ajouté que le froid venait.'
    expect(speakers(text)[1]).toMatchObject({
      text: 'Il',
      kind: 'pronoun',
      resolved: 'Jens Stoltenberg',
      role: 'le secrétaire général de l’OTAN',
    })
  })

  it('gives a surname its full name', () => {
    const text = 'La sénatrice Anne Petit était là. Petit a dit que le texte passerait.'
    expect(speakers(text)[0]).toMatchObject({ kind: 'person', resolved: 'Anne Petit' })
  })

  it('knows a role written another way: « l’édile » is the mayor', () => {
    const text =
      'Le maire de Vaux, Luc Rey, a réuni le conseil. L’édile estime que le budget est sain.'
    expect(speakers(text)[0]).toMatchObject({ kind: 'role', resolved: 'Luc Rey' })
  })

  it('hears a government behind a capital', () => {
    expect(speakers('Moscou a assuré que l’accord tenait.')[0]).toMatchObject({
      kind: 'organisation',
      resolved: 'gouvernement russe',
    })
  })

  it('leaves unnamed those whom the article does not name', () => {
    const [source] = speakers('Deux hommes sont en fuite, selon une source policière.')
    expect(source).toMatchObject({
      kind: 'anonymous',
      resolved: null,
      text: 'une source policière',
    })
    const [report] = speakers('Selon un rapport, le pont est usé.')
    expect(report).toMatchObject({ kind: 'document', resolved: null })
  })

  it('does not take « il » for a woman', () => {
    const text =
      'Le préfet Luc Rey était absent. La ministre Anne Petit a dit que la loi passerait. « Nous verrons bien demain », a-t-elle ajouté.'
    expect(speakers(text).at(-1)).toMatchObject({ text: 'elle', resolved: 'Anne Petit' })
  })

  it('finds the name after an English role', () => {
    const text = 'Home Secretary Mary Holt said the law would pass. She added that it was fair.'
    expect(speakers(text, 'en')).toMatchObject([
      { resolved: 'Mary Holt', role: 'home Secretary' },
      { resolved: 'Mary Holt' },
    ])
  })
})
