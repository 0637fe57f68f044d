import type { Reason, Sentences } from './refusal.ts'

export type OfOffices = Extract<
  Reason,
  | `find-office/${string}`
  | `find-term/${string}`
  | `add-office/${string}`
  | `add-term/${string}`
  | `move-horizon/${string}`
  | `import-offices/${string}`
>

/** What is said when the register of offices is left as it is. */
export const refusalsOfOffices: Pick<Sentences, OfOffices> = {
  'find-office/unknown-office': {
    fr: r =>
      `Le registre ne connaît pas de fonction « ${r.words} ». \`dixit offices list --of "la France"\` liste celles d’un pays ; \`dixit offices add\` en ajoute une.`,
    en: r =>
      `The register knows no office called “${r.words}”. \`dixit offices list --of "France"\` lists those of a country; \`dixit offices add\` adds one.`,
  },
  'find-office/several-offices': {
    fr: r =>
      `« ${r.words} » peut désigner plusieurs fonctions. Donnez la clé de l’une d’elles : ${some(r.offices)}.`,
    en: r =>
      `“${r.words}” may mean several offices. Give the key of one of them: ${some(r.offices)}.`,
  },
  'add-office/no-name': {
    fr: () => 'Donnez le nom de la fonction en français et en anglais, et à quoi elle appartient.',
    en: () => 'Give the office’s name in French and in English, and what it belongs to.',
  },
  'add-office/office-known': {
    fr: r => `Le registre connaît déjà cette fonction : ${r.name} (${r.key}).`,
    en: r => `The register knows this office already: ${r.name} (${r.key}).`,
  },
  'add-office/wikidata-id-taken': {
    fr: r => `Une autre fonction a déjà l’identifiant ${r.wikidata} de Wikidata.`,
    en: r => `Another office already has the Wikidata id ${r.wikidata}.`,
  },
  'add-term/unreadable-date': {
    fr: r => `« ${r.found} » n’est pas une date : écrivez 2024-10-28, 2024-10 ou 2024.`,
    en: r => `“${r.found}” is not a date: write 2024-10-28, 2024-10 or 2024.`,
  },
  'add-term/ends-before-it-starts': {
    fr: r => `Ce mandat finirait (${r.end}) avant de commencer (${r.start}). Vérifiez les dates.`,
    en: r => `This term would end (${r.end}) before it starts (${r.start}). Check the dates.`,
  },
  'add-term/several-people': {
    fr: r =>
      `Le registre connaît plusieurs personnes nommées ${r.name} (${r.ids.join(', ')}). Dites laquelle : --wikidata Q…`,
    en: r =>
      `The register knows several people called ${r.name} (${r.ids.join(', ')}). Say which one: --wikidata Q…`,
  },
  'add-term/term-known': {
    fr: r =>
      `Le registre a déjà un mandat de ${r.name} qui commence à cette époque (${r.start}). Pour en dire la fin : \`dixit offices term end\`.`,
    en: r =>
      `The register already has a term of ${r.name} that starts about then (${r.start}). To say its end: \`dixit offices term end\`.`,
  },
  'add-term/someone-is-in-office': {
    fr: r =>
      `Le registre a ${r.holder} en fonction, jusqu’au ${r.horizon} au moins. Si la nouvelle personne lui a succédé le jour même, ajoutez --after "${r.holder}" ; sinon dites d’abord quand ce mandat a fini : \`dixit offices term end\`.`,
    en: r =>
      `The register has ${r.holder} in office, until ${r.horizon} at least. If the new holder took over from them that day, add --after "${r.holder}"; if not, say first when that term ended: \`dixit offices term end\`.`,
  },
  'add-term/in-the-future': {
    fr: r => `Ce mandat commence après aujourd’hui (${r.start}) : enregistrez-le ce jour-là.`,
    en: r => `This term starts after today (${r.start}): record it on that day.`,
  },
  'find-term/no-such-term': {
    fr: r => `Le registre n’a pas de mandat de « ${r.name} » dans cette fonction à ces dates.`,
    en: r => `The register has no term of “${r.name}” in this office at those dates.`,
  },
  'find-term/several-terms': {
    fr: r =>
      `Le registre a plusieurs mandats de ${r.name} dans cette fonction. Dites lequel par son début : --from ${r.starts.join(' ou --from ')}.`,
    en: r =>
      `The register has several terms of ${r.name} in this office. Say which one by its start: --from ${r.starts.join(' or --from ')}.`,
  },
  'move-horizon/in-the-future': {
    fr: r => `On ne peut répondre de l’avenir : ${r.day} n’est pas encore passé.`,
    en: r => `Nobody can vouch for the future: ${r.day} has not passed yet.`,
  },
  'move-horizon/already-later': {
    fr: r => `Le registre répond déjà de cette fonction jusqu’au ${r.horizon}.`,
    en: r => `The register already vouches for this office until ${r.horizon}.`,
  },
  'import-offices/unknown-format': {
    fr: r =>
      `Ce fichier n’est ni un résultat de requête Wikidata (colonnes position et person), ni du Popolo, ni un fichier du Répertoire national des élus${found(r.columns, 'colonnes trouvées :')}.`,
    en: r =>
      `This file is no Wikidata query result (columns position and person), no Popolo and no table of the Répertoire national des élus${found(r.columns, 'columns found:')}.`,
  },
  'import-offices/broken-file': {
    fr: r =>
      `Le fichier est abîmé${r.line > 0 ? ` à la ligne ${r.line}` : ''} (${r.detail}). Rien n’a été écrit : téléchargez-le de nouveau.`,
    en: r =>
      `The file is broken${r.line > 0 ? ` at line ${r.line}` : ''} (${r.detail}). Nothing was written: download it again.`,
  },
  'import-offices/too-big': {
    fr: r =>
      `Ce fichier JSON dépasse ${r.limit / 1_000_000} millions de caractères. Donnez-le en CSV : il est lu au fil de l’eau.`,
    en: r =>
      `This JSON file is over ${r.limit / 1_000_000} million characters. Give it as CSV, which is read as it comes.`,
  },
}

const someAtMost = 8

function some(names: readonly string[]): string {
  const more = names.length > someAtMost ? ', …' : ''
  return `${names.slice(0, someAtMost).join(', ')}${more}`
}

/** What is no table at all may come as one column of any length. */
const mostShown = 300

function found(columns: readonly string[], heading: string): string {
  const listed = columns.join(', ')
  const shown = listed.length > mostShown ? `${listed.slice(0, mostShown)}…` : listed
  return columns.length === 0 ? '' : ` (${heading} ${shown})`
}
