/** A code by which one more device of a facilitator's own may ask for their seat. */
export type Pairing =
  /** Asked by until `untilMs`, on this device's clock. */
  | { readonly kind: 'shown'; readonly address: string; readonly untilMs: number }
  /** A device asks: both screens show the same sign, and this one answers. */
  | { readonly kind: 'asked'; readonly sign: string; readonly answer: (yes: boolean) => void }
  | { readonly kind: 'confirmed' | 'closed' | 'no-network' }
  /** Nothing to seat a device in: it says so, and offers no other code. */
  | { readonly kind: 'rehearsal' }
