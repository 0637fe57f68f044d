import { once } from 'node:events'
import { openDataFolder } from '../open-data-folder.ts'

// Runs as a process of its own: says that it is here, waits for a word, says how it fared with the folder, and stays.
const [path = ''] = process.argv.slice(2)
console.log('here')
await once(process.stdin, 'data')
const folder = await openDataFolder({ path, schemaVersion: '0005-corrections' })
console.log(folder.ok ? 'held' : folder.refusal.because)
setInterval(() => {}, 1_000)
