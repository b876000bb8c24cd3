/** The code that opens this device, behind what asks for it. */
export interface CodeGate {
  readonly isDigits: boolean
  /** True once it has opened: a wrong code, or one typed too soon, opens nothing. */
  readonly attempt: (code: string) => Promise<boolean>
}

/** Asks for it on screen; gives back what takes the question away. */
export type AskCode = (gate: CodeGate) => Promise<() => void>

/** « Un code pour ouvrir », set and removed on « Cet appareil »: every page of the app starts anew. */
export interface DeviceCode {
  readonly isSet: boolean
  /** One of the first that anybody would try. */
  readonly isTooPlain: (code: string) => boolean
  readonly set: (code: string) => Promise<void>
  /** False when it is another code, or too soon to try. */
  readonly clear: (code: string) => Promise<boolean>
}
