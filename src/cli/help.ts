import { commandLanguage } from './command-language.ts'

const help = {
  en: `Dixit, a newsroom publishing system that knows who said what.

dixit start [--port 3000] [--host 127.0.0.1] [--data ./data] [--url https://…] [--demo|--no-demo]
    [--workers N] [--page-store MB]
    Runs the newsroom: readers at /, and its own PostgreSQL in the data folder unless DATABASE_URL names yours.
dixit import text FILE --lang fr|en [--date YYYY-MM-DD] [--section "World/Europe"] [--slug …]
    [--image FILE] [--alt "…"] [--credit "…"] [--publish] [--json] [--data ./data]
    Reads a news text or HTML page (- for standard input) and keeps it as a draft, or publishes it.
dixit statements --lang fr|en [--date YYYY-MM-DD] [--html] [FILE|-]
    Says who said what in a text, as JSON; needs no newsroom.
dixit check --lang fr|en|fr-CH|fr-CA|en-US [--date YYYY-MM-DD] [--json|--sarif] [--fix] [--terms FILE] [--checks FILE.js] [--data ./data]
    [FILE…|-]
    Says what to look at before publication, and mends what it can; ends with 1 when a finding blocks.
    With --data, as the newsroom is set; \`dixit check fr/SLUG\` checks an article of the newsroom.
dixit checks [list] · dixit checks on|off CODE · dixit checks severity CODE block|warn|note · dixit checks locale fr-CH
    Says and changes how the newsroom wants to be checked.
dixit checks terms add "WORDS" --lang fr [--prefer "…"] [--because "…"] · terms remove "WORDS" --lang fr · terms list
    The newsroom’s own words.
dixit record waiting|list|read|confirm|dismiss|reconsider|edit|add|link|responses|export …
    Who said what in the newsroom’s articles, and your decisions on it; \`dixit record\` alone says how.
dixit series add|list|exclude|remove …
    Follows a figure over time, by whoever gives it; \`dixit series\` alone says how.
dixit offices who "secretary general of NATO" [--on YYYY-MM-DD] · dixit offices list [--of "France"]
    Says who held an office on a day, as far as the register knows; --data asks the newsroom’s own register.
dixit offices import FILE [--dry-run] [--json] [--data ./data]
    Takes a Wikidata query result, Popolo JSON or a table of the Répertoire national des élus into the register.
dixit offices term add|end|remove OFFICE PERSON … · dixit offices vouch OFFICE · dixit offices add …
    Keeps the newsroom’s register; \`dixit offices\` says how.
dixit publish fr/SLUG [--fix] [--waive CODE --because "…" --by NAME]
    Publishes an article once nothing blocks: mended as offered with --fix, or waived with a reason.
dixit mend fr/SLUG [--by NAME] · dixit history fr/SLUG
    Applies what the checks offer to the draft; tells its versions, corrections and waivers.
dixit waiver give fr/SLUG CODE --because "…" --by NAME · dixit waiver withdraw fr/SLUG CODE --by NAME
    Sets a finding aside before publication, or takes that back.
dixit withdraw fr/SLUG · dixit correct fr/SLUG --note "…"
    Changes one article, while the newsroom runs or not.
dixit key add|revoke "NAME" · dixit key list
    Lets another program of the newsroom change things through the API, under a name.
dixit section add "World/Europe" --lang en [--fr "Europe"]
    Adds a section, under the one above it.
dixit media add FILE --alt "…" [--credit "…"]
    Takes an image into the library.
dixit help [COMMAND] · dixit version

--data FOLDER (or DATA_DIR) names the newsroom’s folder wherever a newsroom is asked. Commands end with 0 when done, 1 when
refused, 2 when not understood.
`,
  fr: `Dixit, un système de publication pour rédactions, qui sait qui a dit quoi.

dixit start [--port 3000] [--host 127.0.0.1] [--data ./data] [--url https://…] [--demo|--no-demo]
    [--workers N] [--page-store MB]
    Lance la rédaction : les lecteurs à l’adresse /, et son propre PostgreSQL dans le dossier de données,
    sauf si DATABASE_URL désigne le vôtre.
dixit import text FICHIER --lang fr|en [--date AAAA-MM-JJ] [--section "Monde/Europe"] [--slug …]
    [--image FICHIER] [--alt "…"] [--credit "…"] [--publish] [--json] [--data ./data]
    Lit un texte ou une page HTML (- pour l’entrée standard) et le garde en brouillon, ou le publie.
dixit statements --lang fr|en [--date AAAA-MM-JJ] [--html] [FICHIER|-]
    Dit qui a dit quoi dans un texte, en JSON ; n’a besoin d’aucune rédaction.
dixit check --lang fr|en|fr-CH|fr-CA|en-US [--date AAAA-MM-JJ] [--json|--sarif] [--fix] [--terms FICHIER] [--checks FICHIER.js]
    [--data ./data] [FICHIER…|-]
    Dit ce qu’il faut revoir avant de publier, et corrige ce qu’il peut ; finit par 1 quand une remarque bloque.
    Avec --data, selon les réglages de la rédaction ; \`dixit check fr/ARTICLE\` contrôle un article de la rédaction.
dixit checks [list] · dixit checks on|off CODE · dixit checks severity CODE block|warn|note · dixit checks locale fr-CH
    Dit et change la façon dont la rédaction veut être contrôlée.
dixit checks terms add "MOTS" --lang fr [--prefer "…"] [--because "…"] · terms remove "MOTS" --lang fr · terms list
    Les mots que la rédaction n’écrit pas.
dixit record waiting|list|read|confirm|dismiss|reconsider|edit|add|link|responses|export …
    Qui a dit quoi dans les articles de la rédaction, et vos décisions ; \`dixit record\` seul l’explique.
dixit series add|list|exclude|remove …
    Suit un chiffre dans le temps, quelle qu’en soit la source ; « dixit series » seul l’explique.
dixit offices who "secrétaire général de l’OTAN" [--on AAAA-MM-JJ] · dixit offices list [--of "la France"]
    Dit qui occupait une fonction un jour donné, pour autant que le registre le sache ; --data interroge celui de la rédaction.
dixit offices import FICHIER [--dry-run] [--json] [--data ./data]
    Verse au registre un résultat de requête Wikidata, du Popolo ou un fichier du Répertoire national des élus.
dixit offices term add|end|remove FONCTION PERSONNE … · dixit offices vouch FONCTION · dixit offices add …
    Tient le registre de la rédaction ; \`dixit offices\` dit comment.
dixit publish fr/ARTICLE [--fix] [--waive CODE --because "…" --by NOM]
    Publie un article quand plus rien ne bloque : corrigé comme proposé avec --fix, ou remarque levée avec une raison.
dixit mend fr/ARTICLE [--by NOM] · dixit history fr/ARTICLE
    Applique au brouillon les corrections proposées ; dit ses versions, ses corrections et les remarques levées.
dixit waiver give fr/ARTICLE CODE --because "…" --by NOM · dixit waiver withdraw fr/ARTICLE CODE --by NOM
    Lève une remarque avant la publication, ou retire cette levée.
dixit withdraw fr/ARTICLE · dixit correct fr/ARTICLE --note "…"
    Retire ou corrige un article, que la rédaction tourne ou non.
dixit key add|revoke "NOM" · dixit key list
    Laisse un autre programme de la rédaction agir par l’API, sous un nom.
dixit section add "Monde/Europe" --lang fr [--en "Europe"]
    Ajoute une rubrique, sous celle qui la précède.
dixit media add FICHIER --alt "…" [--credit "…"]
    Ajoute une image à la médiathèque.
dixit help [COMMANDE] · dixit version

--data DOSSIER (ou DATA_DIR) désigne le dossier de la rédaction à chaque commande qui la consulte. Une commande finit par 0
quand c’est fait, 1 quand c’est refusé, 2 quand elle n’est pas comprise.
`,
} as const

/** Everything that Dixit does, or what one of its commands does. */
export function helpText(command?: string): string {
  const all = help[commandLanguage()]
  const entries = all.split(/\n(?=dixit )/).filter(one => one.startsWith(`dixit ${command} `))
  return entries.length > 0 ? `${entries.join('\n').trimEnd()}\n` : all
}
