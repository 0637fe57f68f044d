import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sentenceOfOwnCheck } from '../messages/own-checks.ts'
import {
  type Check,
  type OwnCheckFileTrouble,
  type OwnCheckTrouble,
  readOwnCheck,
} from '../newsroom/checks/index.ts'
import { log } from './log.ts'

type TellTrouble = (trouble: OwnCheckFileTrouble) => void

/** The checks in a newsroom’s folder, loaded once in this process and only when first asked for. */
export function openOwnChecks(
  folder: string,
  tell: TellTrouble = trouble => log.say(sentenceOfOwnCheck(trouble, 'en')),
): () => Promise<readonly Check[]> {
  let loaded: Promise<readonly Check[]> | undefined
  return () => {
    loaded ??= listOwnCheckFiles(folder).then(files => loadOwnChecks(files, tell))
    return loaded
  }
}

/** The modules of a folder in the order of their names; none when there is no such folder. */
export async function listOwnCheckFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names
    .filter(name => /\.m?js$/.test(name))
    .toSorted()
    .map(name => join(folder, name))
}

/** The checks that these modules export. One that cannot be used is told of, and does not stop the others. */
export async function loadOwnChecks(
  files: readonly string[],
  tell: TellTrouble,
): Promise<readonly Check[]> {
  const checks: Check[] = []
  for (const file of files) {
    const check = await load(
      file,
      checks.map(({ code }) => code),
      tell,
    )
    if (check) checks.push(check)
  }
  return checks
}

async function load(
  file: string,
  takenCodes: readonly string[],
  tell: TellTrouble,
): Promise<Check | null> {
  try {
    const told = once(trouble => tell({ file, ...trouble }))
    return readOwnCheck(await importModule(file), { takenCodes, tell: told })
  } catch (problem) {
    const detail = problem instanceof Error ? problem.message : String(problem)
    tell({ file, because: 'cannot-load', detail: detail.split('\n')[0] ?? '' })
    return null
  }
}

async function importModule(file: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(resolve(file)).href)
  } catch (problem) {
    // Before Node 20.19, a `.js` file with no package.json that says so is not taken for an ES module.
    if (!file.endsWith('.js')) throw problem
    const source = await readFile(file, 'utf8')
    return await import(`data:text/javascript,${encodeURIComponent(source)}`)
  }
}

/** A check that fails fails in every text: it is said once. */
function once(tell: (trouble: OwnCheckTrouble) => void): (trouble: OwnCheckTrouble) => void {
  let isTold = false
  return trouble => {
    if (!isTold) tell(trouble)
    isTold = true
  }
}
