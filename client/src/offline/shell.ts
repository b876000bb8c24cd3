/** What a build says of its own files, so that a device can open it without a network. */
export interface Shell {
  /** Another for every build that differs. */
  readonly version: string
  /** The page itself and what it names: kept by whoever opens the app. */
  readonly page: readonly string[]
  /** Files to keep besides, by place and by who needs them: « /assets/phone », « /assets/host ». */
  readonly sets: Readonly<Record<string, readonly string[]>>
}
