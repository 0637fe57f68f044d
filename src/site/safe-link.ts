/** The address as given when a reader may be sent there (the web, a mailbox, a telephone, this site), else null. */
export function safeLink(address: string): string | null {
  return /^(?:https?:\/\/[^/]|mailto:|tel:|\/(?![/\\])|#)/i.test(address) ? address : null
}

/** The site of an address, as people say it: `example.org`. */
export function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') || null : null
}
