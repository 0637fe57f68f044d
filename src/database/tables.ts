// Written by `npm run generate` from the migrations. Do not edit.
import type { ColumnType, Generated } from 'kysely'
import type { ArticleState } from '../newsroom/articles/article.ts'
import type { Anchor } from '../newsroom/body/index.ts'
import type { Body } from '../newsroom/body/body.ts'
import type { MediaFormat } from '../newsroom/media/media.ts'
import type { TopicKind } from '../newsroom/topics/topic.ts'
import type { Language } from '../newsroom/values/language.ts'
import type { LocalText } from '../newsroom/values/local-text.ts'
import type { StatementState } from '../newsroom/statements/statement.ts'
import type { StatementOrigin } from '../newsroom/statements/statement.ts'
import type { StatementSource } from '../newsroom/statements/statement.ts'
import type { Occasion } from '../newsroom/statements/statement.ts'
import type { ResponseKind } from '../newsroom/statements/response.ts'
import type { Act } from '../reading/index.ts'
import type { Mode } from '../reading/index.ts'
import type { SpeakerKind } from '../reading/index.ts'
import type { Figure } from '../reading/index.ts'
import type { TopicState } from '../newsroom/topics/topic.ts'
import type { AuditedAct } from '../newsroom/audit/audit-entry.ts'
import type { Bound } from '../reading/index.ts'
import type { Office } from '../newsroom/offices/office.ts'
import type { Organisation } from '../newsroom/offices/office.ts'
import type { TermSource } from '../newsroom/offices/office.ts'
import type { Locale } from '../newsroom/values/locale.ts'
import type { Severity } from '../newsroom/checks/finding.ts'

type Timestamp = ColumnType<Date, Date | string, Date | string>

export type AccessKeysTable = {
  key_id: string
  made_at: Timestamp
  made_by: string
  name: string
  revoked_at: Timestamp | null
  secret_sha256: string
}

export type ArticleAuthorsTable = {
  article_id: string
  author_id: string
  language: Language
  published_at: Timestamp
}

export type ArticleDraftsTable = {
  article_id: string
  author_ids: string[]
  body: Body
  changed_at: Timestamp
  dated_at: Timestamp | null
  headline: string
  lead_media_id: string | null
  note: string | null
  section_id: string | null
  source_url: string | null
  standfirst: string | null
  topic_ids: string[]
}

export type ArticleSectionsTable = {
  article_id: string
  language: Language
  published_at: Timestamp
  section_id: string
}

export type ArticleTopicsTable = {
  article_id: string
  language: Language
  published_at: Timestamp
  topic_id: string
}

export type ArticleVersionsTable = {
  article_id: string
  author_ids: string[]
  body: Body
  headline: string
  keywords: string[]
  lead_media_id: string | null
  made_at: Timestamp
  media_ids: string[]
  number: number
  section_id: string | null
  source_url: string | null
  standfirst: string | null
  topic_ids: string[]
  word_count: number
}

export type ArticlesTable = {
  article_id: string
  created_at: Timestamp
  edition_group: string
  language: Language
  live_version: number | null
  published_at: Timestamp | null
  slug: string
  state: ArticleState
  updated_at: Timestamp | null
}

export type AuditLogTable = {
  at: Timestamp
  by: string
  detail: Record<string, unknown>
  entry_id: string
  noun: string
  noun_id: string
  what: AuditedAct
}

export type AuthorsTable = {
  author_id: string
  bio: LocalText
  name: string
  slug: string
}

export type CheckSettingsTable = {
  locales: Partial<Record<Language, Locale>>
  only_row: Generated<boolean>
  severities: Partial<Record<string, Severity>>
  turned_off: string[]
}

export type CorrectionsTable = {
  anchor: Anchor | null
  article_id: string
  correction_id: string
  made_at: Timestamp
  note: string
  version_number: number
}

export type FigureSeriesTable = {
  counted: string[]
  made_at: Timestamp
  made_by: string
  series_id: string
  topic_id: string | null
  unit: string | null
}

export type FigureSeriesNamesTable = {
  description: string | null
  language: Language
  name: string
  series_id: string
  slug: string
}

export type HouseTermsTable = {
  avoid: string
  because: string | null
  language: Language
  prefer: string | null
  severity: Severity | null
  term_id: string
}

export type MediaTable = {
  added_at: Timestamp
  alt: LocalText
  byte_count: number
  caption: LocalText
  credit: string | null
  format: MediaFormat
  height: number
  media_id: string
  sha256: string
  width: number
}

export type NewsroomSettingsTable = {
  about: Partial<Record<Language, Body>>
  main_language: Language
  name: LocalText
  only_row: Generated<boolean>
  tagline: LocalText
  time_zone: string
}

export type OfficeHorizonsTable = {
  horizon: string
  office_key: string
}

export type OfficeOrganisationsTable = {
  names: Organisation['names']
  organisation_key: string
  wikidata_id: string | null
}

export type OfficePeopleTable = {
  born: string | null
  english_name: string | null
  name: string
  person_id: string
  variants: Generated<string[]>
  wikidata_id: string | null
}

export type OfficeTermsTable = {
  checked: string
  ends: string | null
  is_acting: boolean
  is_struck: Generated<boolean>
  office_key: string
  person_id: string
  source: TermSource['kind']
  source_url: string | null
  starts: string
  term_id: string
}

export type OfficesTable = {
  holders: Office['holders']
  holders_said: boolean
  names: Office['names']
  office_key: string
  organisation_key: string
  wikidata_id: string | null
}

export type ResponsesTable = {
  decided_at: Timestamp | null
  decided_by: string | null
  from_id: string
  kind: ResponseKind
  origin: StatementOrigin
  proposed_at: Timestamp
  response_id: string
  state: StatementState
  to_id: string
}

export type SchemaMigrationsTable = {
  checksum: string
  name: string
  ran_at: Generated<Timestamp>
}

export type SectionNamesTable = {
  description: string | null
  language: Language
  name: string
  section_id: string
  slug: string
}

export type SectionsTable = {
  parent_id: string | null
  position: number
  section_id: string
}

export type SeriesExclusionsTable = {
  series_id: string
  statement_id: string
}

export type SeriesPointsTable = {
  bound: Bound
  high: number | null
  place: number
  said_on: string
  series_id: string
  statement_id: string
  value: number
  words: string
}

export type StatementSpeakerTopicsTable = {
  language: string
  said_on: string
  speaker_id: string
  statement_id: string
  topic_id: string
}

export type StatementTopicsTable = {
  act: Act
  language: string
  part: 'speaker' | 'about'
  said_on: string
  statement_id: string
  topic_id: string
}

export type StatementsTable = {
  about_ids: string[]
  act: Act
  anchors: ColumnType<Anchor[], string, string>
  article_id: string
  conditional: boolean
  content: string
  decided_at: Timestamp | null
  decided_by: string | null
  figures: ColumnType<Figure[], string, string>
  fingerprint: string
  hedged: boolean
  in_version: Generated<boolean>
  is_public: Generated<boolean>
  language: Language
  lost_since: Timestamp | null
  mode: Mode
  negated: boolean
  occasion: Occasion
  office_key: string | null
  origin: StatementOrigin
  proposed_at: Timestamp
  relayed_by: string | null
  role: string | null
  said_on: string
  search: Generated<string | null>
  source: StatementSource | null
  speaker_ids: string[]
  speaker_kind: SpeakerKind
  speaker_name: string | null
  speaker_words: string | null
  state: StatementState
  statement_id: string
}

export type TopicAliasesTable = {
  folded: string
  topic_id: string
}

export type TopicNamesTable = {
  aliases: Generated<string[]>
  description: string | null
  language: Language
  name: string
  slug: string
  topic_id: string
}

export type TopicsTable = {
  kind: TopicKind
  state: Generated<TopicState>
  topic_id: string
  wikidata_id: string | null
}

export type WaiversTable = {
  anchor: Anchor
  article_id: string
  because: string
  code: string
  folded_words: string
  waived_at: Timestamp
  waived_by: string
  waiver_id: string
  withdrawn_at: Timestamp | null
  withdrawn_by: string | null
}

export type DB = {
  access_keys: AccessKeysTable
  article_authors: ArticleAuthorsTable
  article_drafts: ArticleDraftsTable
  article_sections: ArticleSectionsTable
  article_topics: ArticleTopicsTable
  article_versions: ArticleVersionsTable
  articles: ArticlesTable
  audit_log: AuditLogTable
  authors: AuthorsTable
  check_settings: CheckSettingsTable
  corrections: CorrectionsTable
  figure_series: FigureSeriesTable
  figure_series_names: FigureSeriesNamesTable
  house_terms: HouseTermsTable
  media: MediaTable
  newsroom_settings: NewsroomSettingsTable
  office_horizons: OfficeHorizonsTable
  office_organisations: OfficeOrganisationsTable
  office_people: OfficePeopleTable
  office_terms: OfficeTermsTable
  offices: OfficesTable
  responses: ResponsesTable
  schema_migrations: SchemaMigrationsTable
  section_names: SectionNamesTable
  sections: SectionsTable
  series_exclusions: SeriesExclusionsTable
  series_points: SeriesPointsTable
  statement_speaker_topics: StatementSpeakerTopicsTable
  statement_topics: StatementTopicsTable
  statements: StatementsTable
  topic_aliases: TopicAliasesTable
  topic_names: TopicNamesTable
  topics: TopicsTable
  waivers: WaiversTable
}
