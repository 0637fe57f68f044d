import type { BulletList, ListItem, OrderedList } from '../../../newsroom/body/index.ts'
import { Inlines } from './inlines.tsx'
import type { Setting } from './setting.ts'

export function Items({ list, setting }: { list: BulletList; setting: Setting }) {
  return (
    <ul>
      {list.content.map(item => (
        <Item item={item} setting={setting} />
      ))}
    </ul>
  )
}

export function OrderedItems({ list, setting }: { list: OrderedList; setting: Setting }) {
  const { start } = list.attrs
  return (
    <ol {...(start === 1 ? {} : { start })}>
      {list.content.map(item => (
        <Item item={item} setting={setting} />
      ))}
    </ol>
  )
}

function Item({ item, setting }: { item: ListItem; setting: Setting }) {
  return (
    <li>
      {item.content.map(part => (
        <Part part={part} setting={setting} />
      ))}
    </li>
  )
}

function Part({ part, setting }: { part: ListItem['content'][number]; setting: Setting }) {
  switch (part.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines content={part.content} setting={setting} />
        </p>
      )
    case 'bulletList':
      return <Items list={part} setting={setting} />
    case 'orderedList':
      return <OrderedItems list={part} setting={setting} />
  }
}
