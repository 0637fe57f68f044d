import type { Said, SaidOf } from './said.ts'

type TimeWords = {
  /** `hour` and `minute` have two figures in English; in French the hour has no leading zero. */
  clock: SaidOf<[hour: string, minute: string]>
  dayAndClock: SaidOf<[day: string, clock: string]>
  withZone: SaidOf<[dayAndClock: string, zone: string]>
  /** The first day of a month, where the language has a form of its own for it. */
  firstOfMonth: Said
}

export const timeWords: TimeWords = {
  clock: {
    fr: (hour, minute) => `${Number(hour)} h ${minute}`,
    en: (hour, minute) => `${hour}:${minute}`,
  },
  dayAndClock: {
    fr: (day, clock) => `${day} à ${clock}`,
    en: (day, clock) => `${day} at ${clock}`,
  },
  withZone: {
    fr: (dayAndClock, zone) => `${dayAndClock} (${zone})`,
    en: (dayAndClock, zone) => `${dayAndClock} (${zone})`,
  },
  firstOfMonth: { fr: '1er', en: '1' },
}

/** How people call the time of a zone; zones that are not here get the computer's name for it. */
export const zoneNames: Record<string, Said> = {
  'Europe/Paris': { fr: 'heure de Paris', en: 'Paris time' },
  'Europe/Brussels': { fr: 'heure de Bruxelles', en: 'Brussels time' },
  'Europe/Zurich': { fr: 'heure de Zurich', en: 'Zurich time' },
  'Europe/Luxembourg': { fr: 'heure de Luxembourg', en: 'Luxembourg time' },
  'Europe/London': { fr: 'heure de Londres', en: 'London time' },
  'Europe/Dublin': { fr: 'heure de Dublin', en: 'Dublin time' },
  'America/Toronto': { fr: 'heure de Toronto', en: 'Toronto time' },
  'America/Montreal': { fr: 'heure de Montréal', en: 'Montreal time' },
  'America/New_York': { fr: 'heure de New York', en: 'New York time' },
  'America/Port-au-Prince': { fr: 'heure de Port-au-Prince', en: 'Port-au-Prince time' },
  'America/Guadeloupe': { fr: 'heure de la Guadeloupe', en: 'Guadeloupe time' },
  'America/Martinique': { fr: 'heure de la Martinique', en: 'Martinique time' },
  'America/Cayenne': { fr: 'heure de Cayenne', en: 'Cayenne time' },
  'Indian/Reunion': { fr: 'heure de La Réunion', en: 'Réunion time' },
  'Indian/Mayotte': { fr: 'heure de Mayotte', en: 'Mayotte time' },
  'Pacific/Noumea': { fr: 'heure de Nouméa', en: 'Nouméa time' },
  'Pacific/Tahiti': { fr: 'heure de Tahiti', en: 'Tahiti time' },
  'Africa/Dakar': { fr: 'heure de Dakar', en: 'Dakar time' },
  'Africa/Abidjan': { fr: 'heure d’Abidjan', en: 'Abidjan time' },
  'Africa/Algiers': { fr: 'heure d’Alger', en: 'Algiers time' },
  'Africa/Casablanca': { fr: 'heure de Casablanca', en: 'Casablanca time' },
  'Africa/Tunis': { fr: 'heure de Tunis', en: 'Tunis time' },
  'Africa/Kinshasa': { fr: 'heure de Kinshasa', en: 'Kinshasa time' },
  UTC: { fr: 'temps universel', en: 'UTC' },
}
