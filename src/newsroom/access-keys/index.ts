/** Keys for other programs of the newsroom: made and revoked by people, kept as hashes, shown once. */
export type { AccessKey } from './access-key.ts'
export { findAccessKey, listAccessKeys } from './find-access-key.ts'
export { type CannotMakeAccessKey, makeAccessKey } from './make-access-key.ts'
export { type CannotRevokeAccessKey, revokeAccessKey } from './revoke-access-key.ts'
