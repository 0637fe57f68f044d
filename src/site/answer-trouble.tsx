export { answerFailure, answerUnavailable } from './pages/error-page/error-page.tsx'
export { answerNotFound } from './pages/not-found-page/not-found-page.tsx'
