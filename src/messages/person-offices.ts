import type { Said, SaidOf } from './said.ts'

/** On a person’s page: the offices that the register knows them in, and the last role an article gave them. */
type PersonOfficesWords = {
  title: Said
  /** Under the title: where this comes from. */
  fromRegister: Said
  /** The same where nothing but the name ties the person to the register. */
  fromRegisterByName: Said
  /** After a term without an end: the last day the register vouches for. */
  stillOn: SaidOf<[day: string]>
  /** Before the role as an article has it; a space follows, then the day. */
  lastRole: Said
}

export const personOfficesWords: PersonOfficesWords = {
  title: { fr: 'Fonctions', en: 'Offices' },
  fromRegister: {
    fr: 'D’après le registre des fonctions.',
    en: 'From the register of offices.',
  },
  fromRegisterByName: {
    fr: 'D’après le registre des fonctions ; rapprochement fait sur le nom seul.',
    en: 'From the register of offices; matched by name alone.',
  },
  stillOn: { fr: day => `en fonction au ${day}`, en: day => `in office on ${day}` },
  lastRole: { fr: 'Dernière qualité relevée :', en: 'Last described as:' },
}
