// Control characters but line ends and tabs, and the marks that turn the direction of writing (Unicode TR 36).
const commands = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/** Words that others wrote, as a terminal may show them: nothing in them moves its cursor, colours or renames it. */
export function forTerminal(words: string): string {
  return words.replaceAll(commands, '\uFFFD')
}
