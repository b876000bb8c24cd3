const decoder = new TextDecoder('utf-8', { fatal: true })

/** Reads bytes one thing at a time. Past the end, or odd, is undefined; it never throws. */
export interface ByteCursor {
  byte(): number | undefined
  /** Below 2^32 and in its shortest form. */
  varUint(): number | undefined
  /** True when there was one. */
  varInt(): boolean
  /** NaN when there was none. */
  float(bytes: 4 | 8): number
  /** A text of at most that many bytes of UTF-8. */
  text(mostBytes: number): string | undefined
  left(): number
}

function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch (cause) {
    // Not UTF-8: an ordinary answer about hostile bytes.
    if (cause instanceof TypeError) return undefined
    throw cause
  }
}

export function byteCursor(bytes: Uint8Array): ByteCursor {
  let at = 0
  const byte = (): number | undefined => {
    const value = bytes[at]
    at += 1
    return value
  }
  const take = (length: number): Uint8Array | undefined => {
    if (length > bytes.length - at) {
      at = bytes.length + 1
      return undefined
    }
    at += length
    return bytes.subarray(at - length, at)
  }
  const varUint = (): number | undefined => {
    let value = 0
    for (let factor = 1; factor < 2 ** 35; factor *= 128) {
      const next = byte()
      if (next === undefined || (next === 0 && factor > 1)) return undefined
      value += (next & 0x7f) * factor
      if (next < 0x80) return value < 2 ** 32 ? value : undefined
    }
    return undefined
  }
  return {
    byte,
    varUint,
    varInt() {
      for (let most = 8; most > 0; most -= 1) {
        const next = byte()
        if (next === undefined || next < 0x80) return next !== undefined
      }
      return false
    },
    float(length) {
      const taken = take(length)
      if (taken === undefined) return Number.NaN
      const view = new DataView(taken.buffer, taken.byteOffset)
      return length === 4 ? view.getFloat32(0) : view.getFloat64(0)
    },
    text(mostBytes) {
      const length = varUint()
      const taken = length === undefined || length > mostBytes ? undefined : take(length)
      return taken && decodeText(taken)
    },
    left: () => bytes.length - at,
  }
}
