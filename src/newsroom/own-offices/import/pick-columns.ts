/** Where each thing we look for stands in a row, by the names a file may give its columns. */
export function pickColumns<Name extends string>(
  columns: readonly string[],
  known: Record<Name, readonly string[]>,
): (cells: readonly string[], name: Name) => string {
  const plain = columns.map(plainColumn)
  const positions = new Map<string, number>()
  for (const [name, spellings] of Object.entries<readonly string[]>(known)) {
    const at = spellings.map(one => plain.indexOf(plainColumn(one))).find(one => one >= 0)
    if (at !== undefined) positions.set(name, at)
  }
  return (cells, name) => {
    const at = positions.get(name)
    return at === undefined ? '' : (cells[at] ?? '').trim()
  }
}

export function hasColumn(columns: readonly string[], spellings: readonly string[]): boolean {
  const plain = columns.map(plainColumn)
  return spellings.some(one => plain.includes(plainColumn(one)))
}

/** Columns differ from one edition to the next by apostrophes, capitals, spaces and the question mark of SPARQL. */
function plainColumn(name: string): string {
  return name.replace(/[’‘]/g, "'").replace(/^\?/, '').replace(/\s+/g, ' ').trim().toLowerCase()
}
