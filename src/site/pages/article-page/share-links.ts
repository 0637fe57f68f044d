import { articlePageWords } from '../../../messages/article-page.ts'
import type { Language } from '../../../newsroom/values/language.ts'
import { wellFormed } from '../../typography/well-formed.ts'

/** Plain links to where an article can be shared; nothing is asked of anyone until a reader follows one. */
export function shareLinks(article: {
  address: string
  headline: string
  language: Language
}): { name: string; href: string }[] {
  const address = encodeURIComponent(article.address)
  const headline = encodeURIComponent(wellFormed(article.headline))
  const both = `${headline}%20${address}`
  return [
    {
      name: articlePageWords.byMail[article.language],
      href: `mailto:?subject=${headline}&body=${address}`,
    },
    { name: 'Mastodon', href: `https://share.joinmastodon.org/#text=${both}` },
    { name: 'Bluesky', href: `https://bsky.app/intent/compose?text=${both}` },
    { name: 'WhatsApp', href: `https://wa.me/?text=${both}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
    { name: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${address}` },
    { name: 'X', href: `https://x.com/intent/post?text=${headline}&url=${address}` },
  ]
}
