/** What is said to a person at a terminal who would otherwise wait without a word. */
export const slowWords = {
  starting: {
    fr: 'Dixit démarre ; la première fois, il prépare sa base de données et les textes de démonstration…',
    en: 'Dixit is starting; the first time, it prepares its database and the demo’s texts…',
  },
  openingNewsroom: {
    fr: 'La rédaction ne tourne pas : sa base de données démarre pour cette commande…',
    en: 'The newsroom is not running: its database starts for this command…',
  },
} as const
