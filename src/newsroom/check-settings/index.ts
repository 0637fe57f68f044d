/** How a newsroom wants to be checked: which checks, how severely, and its own words. */
export { loadCheckSettings } from './load-check-settings.ts'
