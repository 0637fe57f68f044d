import type { Reason, Sentences } from './refusal.ts'

export type OfKeys = Extract<Reason, `make-access-key/${string}` | `revoke-access-key/${string}`>

/** What is said when a key cannot be made or revoked. */
export const refusalsOfKeys: Pick<Sentences, OfKeys> = {
  'make-access-key/no-name': {
    fr: () => 'Donnez à la clé le nom du programme qui s’en servira.',
    en: () => 'Name the key for the program that will use it.',
  },
  'revoke-access-key/no-such-key': {
    fr: r => `Aucune clé en service ne s’appelle « ${r.name} » : \`dixit key list\` les montre.`,
    en: r => `No key in use is called “${r.name}”: \`dixit key list\` shows them.`,
  },
}
