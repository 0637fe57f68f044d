import type { BulletList, ListItem, OrderedList } from '../../../newsroom/body/index.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { Inlines } from './inlines.tsx'

export function Items({ list, language }: { list: BulletList; language: Language }) {
  return (
    <ul>
      {list.content.map(item => (
        <Item item={item} language={language} />
      ))}
    </ul>
  )
}

export function OrderedItems({ list, language }: { list: OrderedList; language: Language }) {
  const { start } = list.attrs
  return (
    <ol {...(start === 1 ? {} : { start })}>
      {list.content.map(item => (
        <Item item={item} language={language} />
      ))}
    </ol>
  )
}

function Item({ item, language }: { item: ListItem; language: Language }) {
  return (
    <li>
      {item.content.map(part => (
        <Part part={part} language={language} />
      ))}
    </li>
  )
}

function Part({ part, language }: { part: ListItem['content'][number]; language: Language }) {
  switch (part.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines content={part.content} language={language} />
        </p>
      )
    case 'bulletList':
      return <Items list={part} language={language} />
    case 'orderedList':
      return <OrderedItems list={part} language={language} />
  }
}
