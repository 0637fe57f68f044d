export type MappedOffice = {
  key: string
  names: { fr: string[]; en: string[] } | null
  severalHolders: boolean
  standsAlone: boolean
}

/** Reads the mapping: export file → label → office. */
export function readMapping(text: string): Map<string, Map<string, MappedOffice>> {
  const files = new Map<string, Map<string, MappedOffice>>()
  for (const line of text.split('\n').filter(line => line && !line.startsWith('#'))) {
    const [file = '', label = '', key = '', fr = '', en = '', flag = ''] = line.split('|')
    const offices = files.get(file) ?? new Map<string, MappedOffice>()
    const names = fr ? { fr: splitNames(fr), en: splitNames(en) } : null
    offices.set(label, {
      key,
      names,
      severalHolders: flag === 'several',
      standsAlone: flag === 'alone',
    })
    files.set(file, offices)
  }
  return files
}

function splitNames(text: string): string[] {
  return text.split(';').map(name => name.trim())
}
