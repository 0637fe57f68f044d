/** A word that takes a capital only because it opens a sentence: « Selon », "The". */
export function isSmallWord(word: string): boolean {
  return smallWord.test(word)
}

const smallWord =
  /^(?:l[ae]|les|une?|des?|du|cet?|cette|ces|son|sa|ses|leurs?|notre|nos|aux?|à|selon|pour|par|avec|dans|chez|mais|or|si|que|quand|et|sans|the|an?|his|her|its|their|our|this|that|in|at|for|by|with|from|and|but|as|no|to|on|if|when|both|some|many)$/i
