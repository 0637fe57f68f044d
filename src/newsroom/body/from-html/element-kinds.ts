/**
 * What becomes of an element. `boundary`: its words are paragraphs of their own; `words`: unwrapped,
 * its words join those around it; `unseen`: no reader sees it; `dropped`: seen, but has no place in a body.
 */
export type ElementKind =
  | 'boundary'
  | 'words'
  | 'unseen'
  | 'dropped'
  | 'struck'
  | 'quoted-words'
  | 'break'
  | 'rule'
  | 'heading'
  | 'list'
  | 'quote'
  | 'pull-quote'
  | 'figure'
  | 'image'
  | 'embed'
  | 'table'
  | 'preformatted'

const boundaries =
  'address article aside body caption center dd details dialog div dl dt fieldset figcaption footer form header hgroup legend li main menu nav p search section summary tbody td tfoot th thead tr'
const unseen =
  'area base colgroup col datalist head link map meta noembed noframes noscript param rp script source style template title track'
const dropped =
  'applet button canvas frame frameset input keygen math meter optgroup option output progress select svg textarea'

const special: [ElementKind, string][] = [
  ['struck', 'del s strike'],
  ['quoted-words', 'q'],
  ['break', 'br'],
  ['rule', 'hr'],
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  ['list', 'ul ol dir'],
  ['quote', 'blockquote'],
  ['figure', 'figure'],
  ['image', 'img'],
  ['embed', 'iframe object embed video audio'],
  ['table', 'table'],
  ['preformatted', 'pre listing xmp plaintext'],
]

const kinds = new Map<string, ElementKind>(
  [
    ['boundary', boundaries] as const,
    ['unseen', unseen] as const,
    ['dropped', dropped] as const,
    ...special,
  ].flatMap(([kind, names]) => names.split(' ').map(name => [name, kind] as const)),
)

/** The kind of an element by its name; a browser shows an unknown element as words in the line. */
export function kindOfName(name: string): ElementKind {
  return kinds.get(name) ?? 'words'
}
