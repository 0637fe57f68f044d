/** Why the database that Dixit carries cannot run, with what a person needs to put it right. */
export type CannotStartPostgres = { cannot: 'start-postgres' } & (
  | { because: 'no-binaries-for-platform'; platform: string; architecture: string }
  | { because: 'binaries-do-not-run'; bin: string; message: string }
  | { because: 'cannot-run-as-root-user-missing'; tried: string[] }
  | { because: 'user-without-name'; uid: number }
  | { because: 'folder-of-another-user'; path: string; ownerUid: number }
  | { because: 'folder-out-of-reach'; path: string; blockedBy: string; user: string }
  | { because: 'major-mismatch'; clusterMajor: number; binariesMajor: number }
  | { because: 'served-elsewhere'; socketFolder: string }
  | { because: 'disk-full'; path: string }
  | { because: 'failed-to-start'; lastLines: string[]; logFile: string }
)
