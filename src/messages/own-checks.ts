import type { OwnCheckFileTrouble } from '../newsroom/checks/index.ts'
import type { Language } from '../newsroom/values/language.ts'

type Because = OwnCheckFileTrouble['because']
type With<Name> = Extract<OwnCheckFileTrouble, { because: Name }>

const sentences: {
  [Name in Because]: Record<Language, (trouble: With<Name>) => string>
} = {
  'cannot-load': {
    fr: t =>
      `Le contrôle de ${t.file} n’a pas pu être chargé (${t.detail}) : corrigez le fichier ou retirez-le. Les autres contrôles sont faits.`,
    en: t =>
      `The check in ${t.file} could not be loaded (${t.detail}): mend the file or take it away. The other checks are made.`,
  },
  'no-check': {
    fr: t =>
      `${t.file} n’exporte pas de contrôle : il faut « export const check = { code, look } ». Les autres contrôles sont faits.`,
    en: t =>
      `${t.file} exports no check: it needs “export const check = { code, look }”. The other checks are made.`,
  },
  'bad-code': {
    fr: t =>
      `Le code « ${t.code} » de ${t.file} n’en est pas un : n’employez que des minuscules sans accent, des chiffres et des traits d’union.`,
    en: t =>
      `“${t.code}” in ${t.file} is no code: use only plain small letters, digits and hyphens.`,
  },
  'code-taken': {
    fr: t =>
      `Le code « ${t.code} » de ${t.file} est déjà celui d’un autre contrôle : choisissez-en un autre.`,
    en: t => `The code “${t.code}” in ${t.file} is another check’s already: choose another.`,
  },
  threw: {
    fr: t =>
      `Le contrôle « ${t.code} » de ${t.file} a échoué (${t.detail}) : il n’a rien dit de ce texte. Les autres contrôles sont faits.`,
    en: t =>
      `The check “${t.code}” in ${t.file} failed (${t.detail}): it said nothing of this text. The other checks are made.`,
  },
  'bad-remark': {
    fr: t =>
      `Une remarque du contrôle « ${t.code} » de ${t.file} n’est pas utilisable (${t.detail}) et a été laissée de côté.`,
    en: t =>
      `A remark of the check “${t.code}” in ${t.file} cannot be used (${t.detail}) and was left out.`,
  },
}

/** Why a check of the newsroom’s own was not used, and what to do. */
export function sentenceOfOwnCheck(trouble: OwnCheckFileTrouble, language: Language): string {
  const say = sentences[trouble.because][language] as (trouble: OwnCheckFileTrouble) => string
  return say(trouble)
}
