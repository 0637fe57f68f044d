import lexicon from './lexicons/reporting-verbs.json' with { type: 'json' }

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

const IRREGULAR = new Map<string, string>(Object.entries(lexicon.irregular))

/** The written forms of an English verb. A form may come twice: "said" is both past and participle. */
export function inflect(
  verb: string,
): readonly { readonly written: string; readonly form: VerbForm }[] {
  const [third = '', past = '', participle = '', ing = ''] =
    IRREGULAR.get(verb)?.split(' ') ?? regular(verb)
  return [
    { written: verb, form: 'base' },
    { written: third, form: 'third' },
    { written: past, form: 'past' },
    { written: participle, form: 'participle' },
    { written: ing, form: 'ing' },
  ]
}

function regular(verb: string): readonly string[] {
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1)
    return [`${stem}ies`, `${stem}ied`, `${stem}ied`, `${verb}ing`]
  }
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [third, `${stem}ed`, `${stem}ed`, `${stem}ing`]
}
