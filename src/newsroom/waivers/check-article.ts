import type { Finding } from '../checks/index.ts'
import type { Newsroom } from '../newsroom.ts'
import {
  checkProof,
  draftOfArticle,
  type PlaceInArticle,
  type Proof,
  placeInArticle,
} from '../proofs/index.ts'
import { findWaiver, type Waiver } from './waiver.ts'
import { listWaivers } from './waiver-rows.ts'

/** A finding in an article: where it stands, on which words, and the waiver that sets it aside. */
export type ArticleFinding = Finding & {
  place: PlaceInArticle
  words: string
  waiver: Waiver | null
}

export type CheckedArticle = { proof: Proof; findings: ArticleFinding[] }

/** What the checks have to say about an article’s working copy; null when there is no such article. */
export async function checkArticle(
  newsroom: Newsroom,
  articleId: string,
): Promise<CheckedArticle | null> {
  const proof = await draftOfArticle(newsroom, articleId)
  if (!proof) return null
  const findings = await checkProof(newsroom, proof)
  const waivers = await listWaivers(newsroom.database, articleId)
  return {
    proof,
    findings: findings.map(finding => ({
      ...finding,
      place: placeInArticle(proof, finding),
      words: proof.draft.text.slice(finding.start, finding.end),
      waiver: findWaiver(waivers, finding, { proof, findings }),
    })),
  }
}

/** The findings that stop publication: they block, and nobody waived them. */
export function blockersAmong(findings: readonly ArticleFinding[]): ArticleFinding[] {
  return findings.filter(({ severity, waiver }) => severity === 'block' && waiver === null)
}
