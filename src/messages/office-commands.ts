import type { OfficeFileFormat, WhyRefused } from '../newsroom/own-offices/index.ts'
import type { Language } from '../newsroom/values/language.ts'
import { counted, numberIn } from './counted.ts'
import type { Said, SaidOf } from './said.ts'

/** What `dixit offices` says when all goes well or the command is not understood. */
type OfficeCommandWords = {
  usage: Said
  unknownOffice: SaidOf<[words: string]>
  unknownOrganisation: SaidOf<[words: string]>
  /** Who is in office at the horizon; `holders` are names with commas, or empty. */
  listed: SaidOf<[office: string, holders: string, horizon: string]>
  termAdded: SaidOf<[person: string, office: string, horizon: string]>
  termEnded: SaidOf<[person: string, end: string]>
  termRemoved: SaidOf<[person: string, office: string]>
  horizonMoved: SaidOf<[office: string, horizon: string]>
  officeAdded: SaidOf<[office: string, key: string]>
  organisationAdded: SaidOf<[organisation: string]>
  /** While a long file is read, on one line. */
  progress: SaidOf<[rows: number]>
  imported: SaidOf<[format: OfficeFileFormat, rows: number]>
  trial: Said
  added: SaidOf<[terms: number, offices: number]>
  changed: SaidOf<[terms: number]>
  ended: SaidOf<[terms: number]>
  unchanged: SaidOf<[terms: number]>
  refused: SaidOf<[rows: number]>
  refusedBecause: SaidOf<[rows: number, why: WhyRefused]>
  refusedLine: SaidOf<[line: number, found: string]>
  andMore: SaidOf<[rows: number]>
  horizonOfFile: SaidOf<[day: string]>
}

const formats: Record<OfficeFileFormat, Said> = {
  wikidata: { fr: 'Résultat d’une requête Wikidata', en: 'Wikidata query result' },
  popolo: { fr: 'Fichier Popolo', en: 'Popolo file' },
  'repertoire-des-elus': {
    fr: 'Répertoire national des élus',
    en: 'Répertoire national des élus',
  },
}

const reasons: Record<WhyRefused, Said> = {
  'no-person': { fr: 'personne n’est nommé', en: 'nobody is named' },
  'no-office': {
    fr: 'aucune fonction n’est nommée (un simple conseiller n’en exerce pas)',
    en: 'no office is named (a mere councillor holds none)',
  },
  'unreadable-characters': {
    fr: 'des caractères sont illisibles : enregistrez le fichier en UTF-8',
    en: 'some characters are unreadable: save the file as UTF-8',
  },
  'too-long': {
    fr: 'un nom dépasse 300 caractères',
    en: 'a name is over 300 characters long',
  },
  'unreadable-start': { fr: 'le début n’est pas une date', en: 'the start is no date' },
  'unreadable-end': { fr: 'la fin n’est pas une date', en: 'the end is no date' },
  'ends-before-it-starts': {
    fr: 'le mandat finit avant de commencer',
    en: 'the term ends before it starts',
  },
  'in-the-future': { fr: 'le mandat n’a pas commencé', en: 'the term has not begun' },
  'said-otherwise-by-hand': {
    fr: 'la rédaction dit autre chose, à la main',
    en: 'the newsroom says otherwise, by hand',
  },
}

const rows = (language: Language, count: number) =>
  counted(
    language,
    count,
    {
      fr: { one: 'ligne', other: 'lignes' },
      en: { one: 'row', other: 'rows' },
    }[language],
  )
const terms = (language: Language, count: number) =>
  counted(
    language,
    count,
    {
      fr: { one: 'mandat', other: 'mandats' },
      en: { one: 'term', other: 'terms' },
    }[language],
  )
const offices = (language: Language, count: number) =>
  counted(
    language,
    count,
    {
      fr: { one: 'fonction nouvelle', other: 'fonctions nouvelles' },
      en: { one: 'new office', other: 'new offices' },
    }[language],
  )

export const officeCommandWords: OfficeCommandWords = {
  usage: {
    fr: `Usage :
  dixit offices who "secrétaire général de l’OTAN" [--on 2024-10-28] [--lang fr|en] [--data ./data]
  dixit offices list [--of "la France"] [--lang fr|en] [--data ./data]
  dixit offices import FICHIER [--as-of AAAA-MM-JJ] [--dry-run] [--json] [--data ./data]
  dixit offices term add FONCTION PERSONNE --from AAAA-MM-JJ [--until AAAA-MM-JJ] [--after PRÉDÉCESSEUR] [--acting]
      [--wikidata Q…] [--source https://…] [--data ./data]
  dixit offices term end FONCTION PERSONNE --on AAAA-MM-JJ [--from AAAA-MM-JJ] [--source https://…] [--data ./data]
  dixit offices term remove FONCTION PERSONNE [--from AAAA-MM-JJ] [--data ./data]
  dixit offices vouch FONCTION [--until AAAA-MM-JJ] [--data ./data]
  dixit offices add --fr "maire de Port-Aubray" --en "mayor of Port-Aubray" --of "Port-Aubray" [--several] [--data ./data]`,
    en: `Usage:
  dixit offices who "Secretary General of NATO" [--on 2024-10-28] [--lang fr|en] [--data ./data]
  dixit offices list [--of "France"] [--lang fr|en] [--data ./data]
  dixit offices import FILE [--as-of YYYY-MM-DD] [--dry-run] [--json] [--data ./data]
  dixit offices term add OFFICE PERSON --from YYYY-MM-DD [--until YYYY-MM-DD] [--after PREDECESSOR] [--acting]
      [--wikidata Q…] [--source https://…] [--data ./data]
  dixit offices term end OFFICE PERSON --on YYYY-MM-DD [--from YYYY-MM-DD] [--source https://…] [--data ./data]
  dixit offices term remove OFFICE PERSON [--from YYYY-MM-DD] [--data ./data]
  dixit offices vouch OFFICE [--until YYYY-MM-DD] [--data ./data]
  dixit offices add --fr "maire de Port-Aubray" --en "mayor of Port-Aubray" --of "Port-Aubray" [--several] [--data ./data]`,
  },
  unknownOffice: {
    fr: words => `Le registre ne connaît pas de fonction « ${words} ».`,
    en: words => `The register knows no office called “${words}”.`,
  },
  unknownOrganisation: {
    fr: words => `Le registre ne connaît ni pays ni organisme « ${words} ».`,
    en: words => `The register knows no country or body called “${words}”.`,
  },
  listed: {
    fr: (office, holders, horizon) =>
      `${office} : ${holders || 'titulaire inconnu'} (au ${horizon})`,
    en: (office, holders, horizon) => `${office}: ${holders || 'holder unknown'} (on ${horizon})`,
  },
  termAdded: {
    fr: (person, office, horizon) =>
      `Mandat enregistré : ${person}, ${office}. Le registre répond de cette fonction jusqu’au ${horizon}.`,
    en: (person, office, horizon) =>
      `Term recorded: ${person}, ${office}. The register vouches for this office until ${horizon}.`,
  },
  termEnded: {
    fr: (person, end) => `Fin de mandat enregistrée : ${person}, ${end}.`,
    en: (person, end) => `End of term recorded: ${person}, ${end}.`,
  },
  termRemoved: {
    fr: (person, office) => `Mandat retiré du registre : ${person}, ${office}.`,
    en: (person, office) => `Term taken out of the register: ${person}, ${office}.`,
  },
  horizonMoved: {
    fr: (office, horizon) => `Le registre répond de « ${office} » jusqu’au ${horizon}.`,
    en: (office, horizon) => `The register vouches for “${office}” until ${horizon}.`,
  },
  officeAdded: {
    fr: (office, key) => `Fonction ajoutée : ${office} (${key}).`,
    en: (office, key) => `Office added: ${office} (${key}).`,
  },
  organisationAdded: {
    fr: organisation => `« ${organisation} » était inconnu : ajouté aussi.`,
    en: organisation => `“${organisation}” was not known: added too.`,
  },
  progress: {
    fr: count => `${numberIn('fr', count)} lignes lues…`,
    en: count => `${numberIn('en', count)} rows read…`,
  },
  imported: {
    fr: (format, count) => `${formats[format].fr} : ${rows('fr', count)}.`,
    en: (format, count) => `${formats[format].en}: ${rows('en', count)}.`,
  },
  trial: {
    fr: 'Essai : rien n’a été écrit.',
    en: 'Dry run: nothing was written.',
  },
  added: {
    fr: (count, newOffices) =>
      `  ajoutés : ${terms('fr', count)}${newOffices > 0 ? `, ${offices('fr', newOffices)}` : ''}`,
    en: (count, newOffices) =>
      `  added: ${terms('en', count)}${newOffices > 0 ? `, ${offices('en', newOffices)}` : ''}`,
  },
  changed: {
    fr: count => `  changés : ${terms('fr', count)}`,
    en: count => `  changed: ${terms('en', count)}`,
  },
  ended: {
    fr: count => `  (et clos parce que le fichier a un successeur : ${terms('fr', count)})`,
    en: count => `  (and ended because the file has a successor: ${terms('en', count)})`,
  },
  unchanged: {
    fr: count => `  déjà connus : ${terms('fr', count)}`,
    en: count => `  already known: ${terms('en', count)}`,
  },
  refused: {
    fr: count => `  refusés : ${rows('fr', count)}`,
    en: count => `  refused: ${rows('en', count)}`,
  },
  refusedBecause: {
    fr: (count, why) => `    ${numberIn('fr', count)} : ${reasons[why].fr}`,
    en: (count, why) => `    ${numberIn('en', count)}: ${reasons[why].en}`,
  },
  refusedLine: {
    fr: (line, found) => `      ligne ${line}${found ? ` : ${found}` : ''}`,
    en: (line, found) => `      line ${line}${found ? `: ${found}` : ''}`,
  },
  andMore: {
    fr: count => `      et ${numberIn('fr', count)} de plus`,
    en: count => `      and ${numberIn('en', count)} more`,
  },
  horizonOfFile: {
    fr: day => `Le registre répond de ces fonctions jusqu’au ${day} (--as-of donne un autre jour).`,
    en: day => `The register vouches for these offices until ${day} (--as-of gives another day).`,
  },
}
