import { articlePageWords as words } from '../../../messages/article-page.ts'
import type { Table, TableRow } from '../../../newsroom/body/index.ts'
import { Inlines } from './inlines.tsx'
import type { Setting } from './setting.ts'

// What scrolls must be reached by readers who use a keyboard: there may be no link inside.
const reachedByKeyboard = { tabIndex: 0 }

/** A table that scrolls sideways by itself where the page is narrow. */
export function BodyTable({ table, setting }: { table: Table; setting: Setting }) {
  return (
    <section class="table" aria-label={words.table[setting.language]} {...reachedByKeyboard}>
      <table>
        <tbody>
          {table.content.map((row, index) => (
            <Row
              row={row}
              scope={isHeadRow(row) && index === 0 ? 'col' : 'row'}
              setting={setting}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function isHeadRow(row: TableRow): boolean {
  return row.content.every(cell => cell.type === 'tableHeader')
}

function Row(props: { row: TableRow; scope: 'col' | 'row'; setting: Setting }) {
  return (
    <tr>
      {props.row.content.map(cell => {
        const isOneWord = cell.content.length === 1
        const words = cell.content.map(({ content }) => {
          const inlines = <Inlines content={content} setting={props.setting} />
          return isOneWord ? inlines : <p>{inlines}</p>
        })
        return cell.type === 'tableHeader' ? (
          <th scope={props.scope} {...reachOf(cell.attrs)}>
            {words}
          </th>
        ) : (
          <td {...reachOf(cell.attrs)}>{words}</td>
        )
      })}
    </tr>
  )
}

function reachOf(reach: { colspan: number; rowspan: number }) {
  return {
    ...(reach.colspan === 1 ? {} : { colSpan: reach.colspan }),
    ...(reach.rowspan === 1 ? {} : { rowSpan: reach.rowspan }),
  }
}
