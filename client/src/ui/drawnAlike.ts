type Parts = Readonly<Record<string, unknown>>

const elementParts = ['type', 'key', 'props']

/** What two values must have in common; nothing for what only its identity tells apart. */
function partsOf(value: object): readonly string[] | undefined {
  if ('props' in value) return elementParts
  const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
  return plain ? Object.keys(value) : undefined
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** True when both are drawn alike: the same values all the way down, elements by what they are made of. */
export function drawnAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (!isObject(one) || !isObject(other)) return false
  const names = partsOf(one)
  if (names === undefined || names.length !== partsOf(other)?.length) return false
  return names.every(
    (name) => name in other && drawnAlike((one as Parts)[name], (other as Parts)[name]),
  )
}
