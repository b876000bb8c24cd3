import type { Setting } from '../settings.ts'

/** What is found of a host: no content, nobody, no room. */
export interface Facts {
  readonly nowMs: number
  readonly versions: Versions
  readonly store: StoreFacts
  /** Undefined where there is none. */
  readonly folder: FolderFacts | undefined
  readonly way: WayFacts
  readonly backUps: readonly BackUpFacts[]
  /** Limits that are not as they come. */
  readonly limits: readonly string[]
}

export interface Versions {
  readonly app: string
  readonly node: string
  readonly nodeWanted: string
  readonly protocol: number
  /** From which sources the app was built, in short; undefined when it was not built. */
  readonly built: string | undefined
}

/** `unasked`: there is no store here; `unread`: there is one, and why it could not be looked at. */
export type StoreFacts =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'unread'; readonly fr: string; readonly en: string }
  | {
      readonly kind: 'read'
      readonly isRunning: boolean
      readonly isWriting: boolean
      readonly rooms: number
      readonly keyless: number
      readonly doubts: number
      /** The hour of the relay's last round, and the hour it believes. */
      readonly seenMs: number | undefined
      readonly relayMs: number
    }

export const unreadStore: StoreFacts = {
  kind: 'unread',
  fr: 'Ce qui est gardé ne peut pas être lu : voyez le journal du relais.',
  en: 'What is kept cannot be read: see the log of the relay.',
}

export interface FolderFacts {
  readonly path: string
  readonly isWritable: boolean
  readonly freeBytes: number
  readonly totalBytes: number
  /** Where the disk counts files. */
  readonly freeFiles: number
  readonly totalFiles: number
  /** What others than the owner may open. */
  readonly openToOthers: readonly string[]
}

/** How the host is reached. */
export interface WayFacts {
  readonly serve: 'both' | 'app' | 'relay'
  readonly host: string
  readonly origins: readonly string[]
  readonly relayUrl: string | undefined
  readonly proxies: readonly string[]
  readonly creation: 'open' | 'code'
  readonly certificates: readonly CertificateFacts[]
  /** How each public origin answered: its clock, or why it did not. */
  readonly answers: readonly AnswerFacts[]
}

export interface CertificateFacts {
  readonly where: string
  readonly endsMs: number
  /** Why a browser would not take it. */
  readonly fault: string | undefined
}

export interface AnswerFacts {
  readonly origin: string
  readonly dateMs: number | undefined
}

export interface BackUpFacts {
  readonly half: 'data' | 'keys'
  readonly setting: Setting
  readonly folder: string | undefined
  /** When the newest was made; undefined when none can be seen. */
  readonly madeAtMs: number | undefined
}

/** `well`: nothing to do; `known`: worth knowing; `due`: something must be done. */
export interface DoctorLine {
  readonly state: 'well' | 'known' | 'due'
  readonly fr: string
  readonly en: string
}
