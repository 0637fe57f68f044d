import { describe, expect, it } from 'vitest'
import { type Language, readStatements } from '../index.ts'

const whoSays = (words: string, text: string, language: Language = 'fr') => {
  const found = readStatements(text, { language }).find(({ pieces }) =>
    pieces.some(({ start, end }) => text.slice(start, end) === words),
  )
  return found && { place: found.place, speaker: found.speaker?.resolved ?? null }
}

const MAYOR = 'La maire, Odile Farges, a dit que les vannes étaient ouvertes.'
const OWN = 'L’ingénieur Marc Aubry répond.'

describe('words set apart from the text', () => {
  it('belong to whoever says them in it, not to who spoke last', () => {
    const text = `${MAYOR}\n« Aucune vanne »\n${OWN} « Aucune vanne n’a été ouverte », écrit Marc Aubry.`
    expect(whoSays('« Aucune vanne »', text)).toEqual({
      place: 'subheading',
      speaker: 'Marc Aubry',
    })
  })

  it('belong to the first one quoted below a subheading when nobody repeats them', () => {
    const text = `${MAYOR}\n« Une honte »\n« Rien n’a été ouvert cette nuit », écrit Marc Aubry.`
    expect(whoSays('« Une honte »', text)).toMatchObject({ speaker: 'Marc Aubry' })
  })

  it('belong to nobody when the section below quotes nobody', () => {
    const text = `${MAYOR}\n« Une honte »\nLes vannes datent de 1911. Elles sont au nombre de six.`
    expect(whoSays('« Une honte »', text)).toEqual({ place: 'subheading', speaker: null })
  })

  it('belong to nobody when two people say them', () => {
    const text = `« Aucune vanne »\n${MAYOR} « Aucune vanne ne s’est ouverte », répète Odile Farges.\n« Aucune vanne, vraiment », confirme Marc Aubry.`
    expect(whoSays('« Aucune vanne »', text)).toBeUndefined()
  })

  it('may be a headline, whose speaker is named far below', () => {
    const text = `“No delay”\nThe river rose on Monday.\n“No delay can be laid at our door,” said Luke Bremond.`
    expect(whoSays('“No delay”', text, 'en')).toEqual({
      place: 'headline',
      speaker: 'Luke Bremond',
    })
  })

  it('may be a quotation pulled out of a paragraph', () => {
    const text = `${MAYOR}\n« Nous avons mal compté. »\n« De nuit, nous avons mal compté. Je le regrette », dit Marc Aubry.`
    expect(whoSays('« Nous avons mal compté. »', text)).toMatchObject({ speaker: 'Marc Aubry' })
  })
})

describe('the answers of an interview', () => {
  const answers = '« J’ai changé de sol. »'
  it('belong to who gives it, when the article says so', () => {
    const text = `Le sol a changé\nEntretien avec Inès Vandermeer, maraîchère.\nQu’avez-vous changé ?\n${answers}`
    expect(whoSays(answers, text)).toMatchObject({ speaker: 'Inès Vandermeer' })
  })

  it('belong to nobody else, and never to « vous »', () => {
    const text = `Le sol a changé\n${MAYOR}\nQu’avez-vous changé ?\n${answers}`
    expect(whoSays(answers, text)).toMatchObject({ speaker: null })
  })
})
