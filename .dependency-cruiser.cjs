/** The boundaries of the house: who may know whom. `scripts/check-boundaries.js` runs them. */
const doors = [
  '^src/newsroom/[^/]+/index\\.ts$',
  '^src/newsroom/(articles/article|audit/audit-entry|authors/author|body/body|checks/finding|media/media|offices/office|sections/section|settings/settings|statements/(statement|response)|topics/topic)\\.ts$',
  '^src/newsroom/(values|changes)/',
]

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Two files that need each other are one thought in two places: move what both need to a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'the-newsroom-does-not-know-who-reads',
      comment:
        'The newsroom must work without a site, a desk or a server: pass what it needs in `Newsroom`.',
      severity: 'error',
      from: { path: '^src/newsroom/' },
      to: { path: '^src/(site|desk|api|syndication|importers|jobs|server|messages|cli)/' },
    },
    {
      name: 'reading-stands-alone',
      comment:
        'Reading is pure and also runs in browsers: it imports nothing of ours, of Node or of npm.',
      severity: 'error',
      from: { path: '^src/reading/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/reading/' },
    },
    {
      name: 'come-in-by-the-door',
      comment:
        'From outside a noun’s folder, import its `index.ts`, or the file named for the noun itself.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/newsroom/([^/]+)/' },
      to: {
        path: '^src/newsroom/[^/]+/.+',
        pathNot: doors,
      },
    },
    {
      name: 'nouns-come-in-by-the-door-too',
      comment: 'One noun knows another by its door.',
      severity: 'error',
      from: { path: '^src/newsroom/([^/]+)/' },
      to: {
        path: '^src/newsroom/[^/]+/.+',
        pathNot: ['^src/newsroom/$1/', ...doors],
      },
    },
    {
      name: 'the-desk-cannot-reach-the-database',
      comment:
        'The desk runs in browsers: it speaks to the newsroom through the API, however many steps lie between.',
      severity: 'error',
      from: { path: '^src/desk/' },
      to: { path: '^src/database/', reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.test\\.tsx?$' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
}
