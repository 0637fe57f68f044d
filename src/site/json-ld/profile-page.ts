/** An author's page as schema.org has it; addresses are in full. */
export function profilePage(author: {
  name: string
  address: string
  bio: string | null
  newsroom: { name: string; home: string }
}): object {
  const { name, address, bio, newsroom } = author
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url: address,
    mainEntity: {
      '@type': 'Person',
      name,
      url: address,
      ...(bio === null ? {} : { description: bio }),
      worksFor: { '@type': 'NewsMediaOrganization', name: newsroom.name, url: newsroom.home },
    },
  }
}
