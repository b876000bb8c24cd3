/**
 * Why the relay closes a socket. 44xx is final for this hello: reconnecting the same way cannot
 * help. 45xx asks to come back.
 */
export const closeCodes = {
  badFrame: 4400,
  notAdmitted: 4401,
  notAllowed: 4403,
  helloLate: 4408,
  secondHello: 4409,
  generation: 4410,
  erased: 4411,
  removed: 4412,
  version: 4413,
  tooLarge: 4414,
  doorClosed: 4423,
  tooMany: 4429,
  restarting: 4500,
  storeFailed: 4503,
  tooSlow: 4508,
  busy: 4529,
} as const

export type CloseReason = keyof typeof closeCodes
export type CloseCode = (typeof closeCodes)[CloseReason]

const reasons = new Map<number, CloseReason>(
  (Object.keys(closeCodes) as CloseReason[]).map((reason) => [closeCodes[reason], reason]),
)

/** The reason behind a code, or undefined for a code that is not ours (1006: the network). */
export function closeReason(code: number): CloseReason | undefined {
  return reasons.get(code)
}
