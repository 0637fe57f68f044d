import columnNames from './columns.json' with { type: 'json' }

export const electedColumns = columnNames.repertoire

/** One cell of a row of the Répertoire, by what it says, whatever the edition calls its column. */
export type ElectedCells = (name: keyof typeof electedColumns) => string
