import * as v from 'valibot'
import { done, type Result, refused } from '../values/result.ts'
import type { Body } from './body.ts'
import { bodySchema } from './body-schema.ts'
import { safeAddress } from './inline-schema.ts'
import { findExcess, largestBody } from './json-size.ts'

/** `path` says where it went wrong, such as `content.0.attrs.level`; `found` is at most 200 characters of what stood there. */
export type CannotDecodeBody =
  | {
      cannot: 'decode-body'
      because: 'too-large'
      measure: 'levels' | 'values' | 'characters'
      most: number
    }
  | { cannot: 'decode-body'; because: 'unsafe-address'; path: string; found: string }
  | {
      cannot: 'decode-body'
      because: 'not-understood'
      path: string
      expected: string
      found: string
    }

/**
 * A body from JSON of any origin. Unknown blocks, marks and attributes are refused; text is joined,
 * marks are put in order, and characters no page can show become spaces, one for one.
 */
export function decodeBody(json: unknown): Result<Body, CannotDecodeBody> {
  const measure = findExcess(json)
  if (measure) {
    const most = largestBody[measure]
    return refused({ cannot: 'decode-body', because: 'too-large', measure, most })
  }
  const decoded = v.safeParse(bodySchema, json, { abortEarly: true })
  return decoded.success ? done(decoded.output) : refused(refusalOf(decoded.issues[0]))
}

function refusalOf(issue: v.BaseIssue<unknown>): CannotDecodeBody {
  const path = v.getDotPath(issue) ?? ''
  const found = issue.received.slice(0, 200)
  if (issue.message === safeAddress) {
    return { cannot: 'decode-body', because: 'unsafe-address', path, found }
  }
  const expected = issue.expected ?? issue.message
  return { cannot: 'decode-body', because: 'not-understood', path, expected, found }
}
