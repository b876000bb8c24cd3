const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const values = new Map(Array.from(alphabet, (letter, value) => [letter.charCodeAt(0), value]))

/** Base64url without padding. */
export function toBase64url(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    const four = [three >> 18, (three >> 12) & 63, (three >> 6) & 63, three & 63]
    for (const value of four.slice(0, Math.min(left, 3) + 1)) text += alphabet.charAt(value)
  }
  return text
}

/** The bytes of a canonical base64url text; undefined for any other text. */
export function fromBase64url(text: string): Uint8Array | undefined {
  const odd = text.length % 4
  if (odd === 1) return undefined
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let bits = 0
  let held = 0
  let written = 0
  for (let at = 0; at < text.length; at += 1) {
    const value = values.get(text.charCodeAt(at))
    if (value === undefined) return undefined
    bits = ((bits << 6) | value) & 0xffffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[written] = (bits >> held) & 0xff
      written += 1
    }
  }
  // Left-over bits that are not zero would give one secret two spellings.
  return (bits & ((1 << held) - 1)) === 0 ? bytes : undefined
}
