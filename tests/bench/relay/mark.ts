/**
 * What every change bears among its words, whatever the system: found in what comes down, it tells
 * whose change was delivered and which. Written in the alphabet of sealed words.
 */
const mark = '-_-_FE-_'
const needle = Buffer.from(mark)
const placeDigits = 2
const stampDigits = 7
export const markChars = mark.length + placeDigits + stampDigits

export function markOf(place: number, stamp: number): string {
  return `${mark}${String(place).padStart(placeDigits, '0')}${String(stamp).padStart(stampDigits, '0')}`
}

const zero = 0x30

function digits(bytes: Buffer, at: number, count: number): number {
  let value = 0
  for (let index = at; index < at + count; index += 1)
    value = value * 10 + (bytes[index] ?? 0) - zero
  return value
}

/** Each change in these bytes: how many, and whose, told one by one. */
export function eachMark(
  bytes: Buffer,
  [start, end]: readonly [number, number],
  seen: (place: number, stamp: number) => void,
): void {
  for (let at = bytes.indexOf(needle, start); at >= 0 && at < end;) {
    const from = at + needle.length
    seen(digits(bytes, from, placeDigits), digits(bytes, from + placeDigits, stampDigits))
    at = bytes.indexOf(needle, from)
  }
}
