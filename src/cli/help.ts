import { commandLanguage } from './command-language.ts'

const help = {
  en: `Dixit, a newsroom publishing system that knows who said what.

dixit start [--port 3000] [--host 127.0.0.1] [--data ./data] [--url https://…] [--demo|--no-demo]
    [--workers N] [--page-store MB]
    Runs the newsroom: readers at /, and its own PostgreSQL in the data folder unless DATABASE_URL names yours.
dixit import text FILE --lang fr|en [--date YYYY-MM-DD] [--section "World/Europe"] [--slug …] [--image FILE]
    [--publish] [--json] [--data ./data]
    Reads a news text or HTML page (- for standard input) and keeps it as a draft, or publishes it.
dixit statements --lang fr|en [--date YYYY-MM-DD] [--html] [FILE|-]
    Says who said what in a text, as JSON; needs no newsroom.
dixit check --lang fr|en --date YYYY-MM-DD [--json] [--fix] [--terms FILE] [FILE|-]
    Says what to look at before publication, and mends what it can; ends with 1 when a finding blocks.
dixit record waiting|list|read|confirm|dismiss|reconsider|edit|add|link|responses|export …
    Who said what in the newsroom's articles, and your decisions on it; “dixit record” alone says how.
dixit offices who "secretary general of NATO" [--on YYYY-MM-DD]
    Says who held an office on a day, as far as the register knows.
dixit publish fr/SLUG · dixit withdraw fr/SLUG · dixit correct fr/SLUG --note "…"
    Changes one article, while the newsroom runs or not.
dixit section add "World/Europe" --lang en [--fr "Europe"]
    Adds a section, under the one above it.
dixit media add FILE --alt "…" [--credit "…"]
    Takes an image into the library.
`,
  fr: `Dixit, un système de publication pour rédactions, qui sait qui a dit quoi.

dixit start [--port 3000] [--host 127.0.0.1] [--data ./data] [--url https://…] [--demo|--no-demo]
    [--workers N] [--page-store MB]
    Lance la rédaction : les lecteurs à l’adresse /, et son propre PostgreSQL dans le dossier de données,
    sauf si DATABASE_URL désigne le vôtre.
dixit import text FICHIER --lang fr|en [--date AAAA-MM-JJ] [--section "Monde/Europe"] [--slug …] [--image FICHIER]
    [--publish] [--json] [--data ./data]
    Lit un texte ou une page HTML (- pour l’entrée standard) et le garde en brouillon, ou le publie.
dixit statements --lang fr|en [--date AAAA-MM-JJ] [--html] [FICHIER|-]
    Dit qui a dit quoi dans un texte, en JSON ; n’a besoin d’aucune rédaction.
dixit check --lang fr|en --date AAAA-MM-JJ [--json] [--fix] [--terms FICHIER] [FICHIER|-]
    Dit ce qu’il faut revoir avant de publier, et corrige ce qu’il peut ; finit par 1 quand une remarque bloque.
dixit record waiting|list|read|confirm|dismiss|reconsider|edit|add|link|responses|export …
    Qui a dit quoi dans les articles de la rédaction, et vos décisions  ; « dixit record » seul l’explique.
dixit offices who "secrétaire général de l’OTAN" [--on AAAA-MM-JJ]
    Dit qui occupait une fonction un jour donné, pour autant que le registre le sache.
dixit publish fr/ARTICLE · dixit withdraw fr/ARTICLE · dixit correct fr/ARTICLE --note "…"
    Publie, retire ou corrige un article, que la rédaction tourne ou non.
dixit section add "Monde/Europe" --lang fr [--en "Europe"]
    Ajoute une rubrique, sous celle qui la précède.
dixit media add FICHIER --alt "…" [--credit "…"]
    Ajoute une image à la médiathèque.
`,
} as const

export function helpText(): string {
  return help[commandLanguage()]
}
