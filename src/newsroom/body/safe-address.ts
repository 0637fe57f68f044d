const longestAddress = 4096

/** Addresses a reader may be sent to: http, https, mailto, tel, and paths of this site. */
export function isSafeAddress(text: string): boolean {
  if (text.length > longestAddress || /[\s\p{Cc}\p{Cs}]/u.test(text)) return false
  return isPathOfThisSite(text) || isMailOrTelephone(text) || isWebAddress(text)
}

/** The address as a browser would read it, or null when a reader should not be sent there. */
export function safeAddressFrom(text: string): string | null {
  const address = withScheme(withoutBlanks(text))
  return isSafeAddress(address) ? address : null
}

/** Browsers take `/\host` for another site, as they do `//host`. */
function isPathOfThisSite(text: string): boolean {
  return /^\/(?![/\\])/.test(text)
}

function isMailOrTelephone(text: string): boolean {
  return /^(?:mailto|tel):[^/]/i.test(text)
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/]/i.test(text) && URL.canParse(text)
}

/** Browsers ignore tabs and line ends anywhere in an address, which is how `java\nscript:` hides. */
function withoutBlanks(text: string): string {
  const inOneLine = text.replace(/[\t\n\r]/g, '')
  return withoutControlsAround(inOneLine).replace(/ /g, '%20')
}

function withoutControlsAround(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && text.charCodeAt(start) <= 0x20) start += 1
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end -= 1
  return text.slice(start, end)
}

function withScheme(address: string): string {
  return address.startsWith('//') ? `https:${address}` : address
}
