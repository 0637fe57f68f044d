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

  it.each([
    ['« Reculer serait mentir », lâche la Sénégalaise.', 'Anne Petit'],
    ['« Reculer serait mentir », lâche l’intéressée.', 'Anne Petit'],
    ['« Reculer serait mentir », lâche la quadragénaire.', 'Anne Petit'],
    ['« Reculer serait mentir », lâche l’élue.', 'Anne Petit'],
    ['« Reculer serait mentir », lâche l’avocate.', null],
    ['« Reculer serait mentir », lâche une élue.', null],
  ])('hears the deputy just named, or nobody, in: %s', (sentence, resolved) => {
    const text = `La députée Anne Petit a pris la parole. ${sentence}`
    expect(speakers(text)[0]).toMatchObject({ resolved })
  })

  it('takes « ce dernier » for the last one named, not for who has just spoken', () => {
    const text =
      'Le préfet Luc Rey a dit qu’il recevrait le maire Jean Roy. Ce dernier a répondu qu’il viendrait.'
    expect(speakers(text)[1]).toMatchObject({ text: 'Ce dernier', resolved: 'Jean Roy' })
  })

  it.each([
    ['La route est coupée, a dit le préfet, cité par l’AFP.', 'le préfet', 'l’AFP'],
    ['Selon le ministère, cité par Reuters, la route est coupée.', 'le ministère', 'Reuters'],
    [
      'Selon un communiqué du parquet, la route est coupée.',
      'un communiqué du parquet',
      'un communiqué',
    ],
  ])('keeps who passed the words on: %s', (text, words, via) => {
    expect(speakers(text)[0]).toMatchObject({ text: words, via: { text: via } })
  })

  it('knows who speaks in a document', () => {
    const [speaker] = speakers('Selon un communiqué du parquet de Vaubrac, la route est coupée.')
    expect(speaker).toMatchObject({ kind: 'document', resolved: 'parquet de Vaubrac' })
  })

  it('does not take « il » for a woman', () => {
    const text =
      'Le préfet Luc Rey était absent. La ministre Anne Petit a dit que la loi passerait. « Nous verrons bien demain », a-t-elle ajouté.'
    expect(speakers(text).at(-1)).toMatchObject({ text: 'elle', resolved: 'Anne Petit' })
  })

  it.each([
    [
      'a man named three paragraphs before',
      'Le maire Luc Rey est venu.\nLe pont est long.\nLa pluie tombe.\n« Elle nous doit tout », a-t-il lancé.',
    ],
    [
      'one of two men',
      'La ministre Anne Petit a reçu le maire Luc Rey et le préfet Jean Roy.\n« Nous verrons bien demain », a-t-il lancé.',
    ],
    [
      'the thing that the sentence is about',
      'Le maire Luc Rey a dit que tout allait bien. Le barrage date de 1911. Il ajoute que la pluie viendra.',
    ],
  ])('leaves « il » open rather than take it for %s', (_, text) => {
    expect(speakers(text).at(-1)).toMatchObject({ kind: 'pronoun', resolved: null })
  })

  it('finds the name after an English role', () => {
    const text = 'Home Secretary Mary Holt said the law would pass. She added that it was fair.'
    expect(speakers(text, 'en')).toMatchObject([
      { resolved: 'Mary Holt', role: 'home Secretary' },
      { resolved: 'Mary Holt' },
    ])
  })
})
