const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** A JSON value in UTF-8. */
export function toJsonBytes(value: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(value))
}

/** The value, or nothing when the bytes are not JSON in UTF-8. */
export function fromJsonBytes(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes))
  } catch (cause) {
    // Both say "not JSON in UTF-8", which is an ordinary answer here.
    if (cause instanceof SyntaxError || cause instanceof TypeError) return undefined
    throw cause
  }
}
