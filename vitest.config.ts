import { defineConfig } from 'vitest/config'

const generous = { testTimeout: 120_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['{src,test,scripts,evaluation,bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', 'node_modules/**'],
          // Hostile texts of a megabyte are read to their end, on slow machines too.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'database',
          include: ['{src,test}/**/*.db.test.ts'],
          globalSetup: 'test/one-postgres-for-all.ts',
          maxWorkers: 2,
          ...generous,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/journeys/*.journey.ts'],
          fileParallelism: false,
          ...generous,
        },
      },
    ],
  },
})
