/** How a newsroom wants to be checked: which checks, how severely, and its own words. */
export { addHouseTerm, type CannotAddHouseTerm } from './add-house-term.ts'
export {
  type CannotChangeCheckSettings,
  type CheckSettingsChange,
  changeCheckSettings,
} from './change-check-settings.ts'
export { loadCheckSettings } from './load-check-settings.ts'
export { type CannotRemoveHouseTerm, removeHouseTerm } from './remove-house-term.ts'
