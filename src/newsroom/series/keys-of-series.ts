import type { ChangeKey } from '../changes/change-key.ts'

/** What shows that a series exists: its page, the list of all, and the page of its topic. */
export function keysOfSeries(seriesId: string, topicId: string | null): ChangeKey[] {
  return [
    `series:${seriesId}`,
    'series',
    ...(topicId === null ? [] : [`topic:${topicId}` as const]),
  ]
}
