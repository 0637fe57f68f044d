const rules = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
]

const policyOfPages = [...rules, "frame-ancestors 'none'"].join('; ')
const policyOfEmbeds = [...rules, 'frame-ancestors *'].join('; ')

const always: readonly string[] = [
  'x-content-type-options',
  'nosniff',
  'referrer-policy',
  'strict-origin-when-cross-origin',
  'cross-origin-opener-policy',
  'same-origin',
  'permissions-policy',
  'camera=(), geolocation=(), microphone=()',
]

/** Sent with every answer, as a flat list of names and values. No page needs a script, a frame or another host. */
export const securityHeaders: readonly string[] = [
  'content-security-policy',
  policyOfPages,
  'x-frame-options',
  'DENY',
  ...always,
]

/** Sent with what is made for other sites: they may frame it, and their scripts may read it. */
export const headersForOtherSites: readonly string[] = [
  'content-security-policy',
  policyOfEmbeds,
  'access-control-allow-origin',
  '*',
  ...always,
]
