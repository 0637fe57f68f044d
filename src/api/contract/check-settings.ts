import * as v from 'valibot'

const code = v.pipe(v.string(), v.maxLength(80))
const words = v.pipe(v.string(), v.maxLength(200), v.regex(/^\P{Cc}*$/u))
const severity = v.picklist(['block', 'warn', 'note'])
const language = v.picklist(['fr', 'en'])

const term = v.strictObject({
  language,
  avoid: words,
  prefer: v.optional(words),
  because: v.optional(words),
  severity: v.optional(severity),
})

/** `PATCH /api/checks`: what is to change; what is left out stays. All of it is changed, or nothing. */
export const checkSettingsChange = v.strictObject({
  on: v.optional(v.array(code), []),
  off: v.optional(v.array(code), []),
  severities: v.optional(v.record(code, severity), {}),
  locales: v.optional(
    v.strictObject({
      fr: v.optional(v.picklist(['fr-FR', 'fr-CH', 'fr-CA'])),
      en: v.optional(v.picklist(['en-GB', 'en-US'])),
    }),
    {},
  ),
  addTerms: v.optional(v.pipe(v.array(term), v.maxLength(500)), []),
  removeTerms: v.optional(
    v.pipe(v.array(v.strictObject({ language, avoid: words })), v.maxLength(500)),
    [],
  ),
})

export type CheckSettingsPatch = v.InferOutput<typeof checkSettingsChange>
