import type { CannotOpenFolder } from '../database/data-folder/cannot-open-folder.ts'
import type { CannotStartPostgres } from '../database/embedded/cannot-start-postgres.ts'
import type { CannotMigrate } from '../database/migrate.ts'
import type { CannotAdmitArrival } from '../importers/admit-arrival.ts'
import type { CannotReadPage } from '../importers/html-page/read-html-page.ts'
import type { CannotReadText } from '../importers/plain-text/read-plain-text.ts'
import type { CannotReadFile } from '../importers/read-file.ts'
import type { CannotMakeAccessKey, CannotRevokeAccessKey } from '../newsroom/access-keys/index.ts'
import type {
  CannotCorrectArticle,
  CannotMendArticle,
  CannotWithdrawArticle,
} from '../newsroom/articles/index.ts'
import type {
  CannotAddHouseTerm,
  CannotChangeCheckSettings,
  CannotRemoveHouseTerm,
} from '../newsroom/check-settings/index.ts'
import type { CannotAdmitMedia } from '../newsroom/media/index.ts'
import type { CannotChangeOffices, CannotReadOfficeFile } from '../newsroom/own-offices/index.ts'
import type { CannotAddSection } from '../newsroom/sections/index.ts'
import type {
  CannotAddSeries,
  CannotExcludeFromSeries,
  CannotRemoveSeries,
} from '../newsroom/series/index.ts'
import type {
  CannotAddResponse,
  CannotAddStatement,
  CannotDecideOnResponse,
  CannotDecideOnStatement,
  CannotEditStatement,
} from '../newsroom/statements/index.ts'
import type { Language } from '../newsroom/values/language.ts'
import type { CannotWaiveFinding, CannotWithdrawWaiver } from '../newsroom/waivers/index.ts'
import type { CannotConfigure } from '../server/configuration.ts'
import type { CannotOpenNewsroom } from '../server/open-newsroom.ts'
import type { CannotStart } from '../server/start.ts'

/** Everything that can be refused at the command line. */
export type Refusal =
  | CannotOpenFolder
  | CannotStartPostgres
  | CannotMigrate
  | CannotReadFile
  | CannotReadText
  | CannotReadPage
  | CannotAdmitArrival
  | CannotAddSection
  | CannotChangeOffices
  | CannotReadOfficeFile
  | CannotCorrectArticle
  | CannotMendArticle
  | CannotWithdrawArticle
  | CannotWaiveFinding
  | CannotWithdrawWaiver
  | CannotChangeCheckSettings
  | CannotAddHouseTerm
  | CannotRemoveHouseTerm
  | CannotAdmitMedia
  | CannotMakeAccessKey
  | CannotRevokeAccessKey
  | CannotAddStatement
  | CannotDecideOnStatement
  | CannotEditStatement
  | CannotAddResponse
  | CannotDecideOnResponse
  | CannotAddSeries
  | CannotExcludeFromSeries
  | CannotRemoveSeries
  | CannotConfigure
  | CannotOpenNewsroom
  | CannotStart
  | { cannot: 'find-article'; because: 'no-such-article'; language: Language; slug: string }

type ReasonOf<One> = One extends {
  cannot: infer Cannot extends string
  because: infer Because extends string
}
  ? `${Cannot}/${Because}`
  : never
export type Reason = ReasonOf<Refusal>
type With<One, Name> = One extends unknown ? (ReasonOf<One> extends Name ? One : never) : never
export type Sentences = {
  [Name in Reason]: Record<Language, (refusal: With<Refusal, Name>) => string>
}
