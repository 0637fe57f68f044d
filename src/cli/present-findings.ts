import { checkWords } from '../messages/checking.ts'
import type { Check } from '../newsroom/checks/index.ts'
import type { FindingFormat } from './check-options.ts'
import type { CheckedText } from './check-texts.ts'
import { commandLanguage } from './command-language.ts'
import { printFindings } from './print-findings.ts'

/** Gives what was found on standard output, in the format asked for; in lines, with their count on standard error. */
export async function presentFindings(
  checked: readonly CheckedText[],
  { format, ownChecks }: { format: FindingFormat; ownChecks: readonly Check[] },
): Promise<void> {
  switch (format) {
    case 'lines':
      await print(checked.map(printFindings).join(''))
      process.stderr.write(`${checkWords[commandLanguage()].summary(countStanding(checked))}\n`)
      break
    case 'json':
      await print(`${JSON.stringify({ findings: listAll(checked) })}\n`)
      break
    case 'sarif': {
      const { toSarif } = await import('./to-sarif.ts')
      await print(`${JSON.stringify(toSarif(checked, ownChecks), null, 2)}\n`)
    }
  }
}

/** Of several texts, each finding says whose it is. */
function listAll(checked: readonly CheckedText[]) {
  const isOne = checked.length === 1
  return checked.flatMap(({ name, findings }) =>
    findings.map(finding => (isOne ? finding : { file: name, ...finding })),
  )
}

function countStanding(checked: readonly CheckedText[]) {
  const standing = checked.flatMap(({ findings }) => findings).filter(({ waived }) => !waived)
  const count = (severity: string) => standing.filter(one => one.severity === severity).length
  return { block: count('block'), warn: count('warn'), note: count('note') }
}

function print(answer: string): Promise<void> {
  return new Promise(resolve => {
    process.stdout.write(answer, () => resolve())
  })
}
