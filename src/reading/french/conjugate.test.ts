import { describe, expect, it } from 'vitest'
import { conjugate } from './conjugate.ts'

const written = (verb: string) => conjugate(verb).map(form => form.written)

describe('conjugation', () => {
  it.each([
    ['annoncer', 'annonçait'],
    ['juger', 'jugeaient'],
    ['révéler', 'révèle'],
    ['rappeler', 'rappellera'],
    ['avertir', 'avertissent'],
    ['répondre', 'répondit'],
    ['prévenir', 'préviendrait'],
    ['démentir', 'dément'],
    ['écrire', 'écrivent'],
    ['reconnaître', 'reconnaissant'],
    ['avoir', 'ayant'],
    ['être', 'soit'],
  ])('%s gives %s', (verb, form) => {
    expect(written(verb)).toContain(form)
  })

  it('knows that « dit » is both a present and a participle', () => {
    const forms = conjugate('dire').filter(form => form.written === 'dit')
    expect(new Set(forms.map(({ form }) => form))).toEqual(new Set(['finite', 'past-participle']))
  })
})
