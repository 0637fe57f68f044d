import { sentenceOf } from '../messages/refusals.ts'
import { type ArticlePlace, findArticleId } from '../newsroom/articles/index.ts'
import { type ArticleFinding, blockersAmong, checkArticle } from '../newsroom/waivers/index.ts'
import { loadOwnChecks } from '../server/open-own-checks.ts'
import type { CheckOptions } from './check-options.ts'
import type { ShownFinding } from './check-texts.ts'
import { commandLanguage } from './command-language.ts'
import { presentFindings } from './present-findings.ts'
import { sayOwnCheckTrouble } from './say-own-check-trouble.ts'
import { withNewsroom } from './with-newsroom.ts'

/** `dixit check fr/slug`: what stands between an article’s working copy and its publication, and what was waived. */
export async function checkArticleCommand({
  place,
  format,
  data,
  ownCheckFiles,
}: CheckOptions & { place: ArticlePlace }): Promise<number> {
  return await withNewsroom(data, async newsroom => {
    const more = await loadOwnChecks(ownCheckFiles, sayOwnCheckTrouble)
    const ownChecks = [...(await newsroom.ownChecks()), ...more]
    const found = await findArticleId(newsroom, place)
    const checked =
      found &&
      (await checkArticle({ ...newsroom, ownChecks: async () => ownChecks }, found.articleId))
    if (!checked) {
      const refusal = { cannot: 'find-article', because: 'no-such-article', ...place } as const
      process.stderr.write(`${sentenceOf(refusal, commandLanguage())}\n`)
      return 1
    }
    const { findings, proof } = checked
    const name = `${place.language}/${place.slug}`
    await presentFindings([{ name, text: proof.draft.text, findings: findings.map(shown) }], {
      format,
      ownChecks,
    })
    return blockersAmong(findings).length > 0 ? 1 : 0
  })
}

function shown({ place: _, words: __, waiver, ...finding }: ArticleFinding): ShownFinding {
  if (!waiver) return finding
  return { ...finding, waived: { by: waiver.by, because: waiver.because } }
}
