/** A value of a JSON text with the line it begins on, from 1. */
export type Located =
  | { readonly kind: 'object'; readonly line: number; readonly fields: readonly LocatedField[] }
  | { readonly kind: 'array'; readonly line: number; readonly items: readonly Located[] }
  | { readonly kind: 'plain'; readonly line: number; readonly value: unknown }

export interface LocatedField {
  readonly name: string
  readonly line: number
  readonly value: Located
}

/** The text read, or the line where it stops being JSON. */
export type JsonRead =
  | { readonly kind: 'read'; readonly root: Located }
  | { readonly kind: 'not-json'; readonly line: number }

/** Deeper than any catalogue, and far from the depth that would fill the stack. */
const deepest = 32

/** Thrown inside this file alone, where the text stops being JSON. */
const halt = new Error('not JSON')

interface Cursor {
  readonly text: string
  at: number
  line: number
}

const plainToken = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y
// A string's own form, escapes included; control characters are refused as JSON does.
// oxlint-disable-next-line no-control-regex
const stringToken = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y

/** Reads a JSON text, keeping lines: what `JSON.parse` refuses is refused, and where is said. */
export function readJsonLines(text: string): JsonRead {
  const cursor: Cursor = { text, at: 0, line: 1 }
  try {
    const root = readValue(cursor, 0)
    skipSpace(cursor)
    if (cursor.at < text.length) throw halt
    return { kind: 'read', root }
  } catch (cause) {
    if (cause !== halt) throw cause
    return { kind: 'not-json', line: cursor.line }
  }
}

function skipSpace(cursor: Cursor): void {
  for (;;) {
    const next = cursor.text[cursor.at]
    if (next === '\n') cursor.line += 1
    else if (next !== ' ' && next !== '\t' && next !== '\r') return
    cursor.at += 1
  }
}

/** Whether this sign comes next; it is passed if so. */
function passes(cursor: Cursor, sign: string): boolean {
  skipSpace(cursor)
  if (cursor.text[cursor.at] !== sign) return false
  cursor.at += 1
  return true
}

function token(cursor: Cursor, form: RegExp): unknown {
  form.lastIndex = cursor.at
  const found = form.exec(cursor.text)?.[0]
  if (found === undefined) throw halt
  cursor.at += found.length
  return JSON.parse(found)
}

function readValue(cursor: Cursor, depth: number): Located {
  if (depth > deepest) throw halt
  if (passes(cursor, '{')) return readObject(cursor, depth)
  if (passes(cursor, '[')) return readArray(cursor, depth)
  const { line } = cursor
  const form = cursor.text[cursor.at] === '"' ? stringToken : plainToken
  return { kind: 'plain', line, value: token(cursor, form) }
}

function readArray(cursor: Cursor, depth: number): Located {
  const { line } = cursor
  const items: Located[] = []
  if (passes(cursor, ']')) return { kind: 'array', line, items }
  do items.push(readValue(cursor, depth + 1))
  while (passes(cursor, ','))
  if (!passes(cursor, ']')) throw halt
  return { kind: 'array', line, items }
}

function readField(cursor: Cursor, depth: number): LocatedField {
  skipSpace(cursor)
  const { line } = cursor
  const name = String(token(cursor, stringToken))
  if (!passes(cursor, ':')) throw halt
  return { name, line, value: readValue(cursor, depth + 1) }
}

function readObject(cursor: Cursor, depth: number): Located {
  const { line } = cursor
  const fields: LocatedField[] = []
  if (passes(cursor, '}')) return { kind: 'object', line, fields }
  do fields.push(readField(cursor, depth))
  while (passes(cursor, ','))
  if (!passes(cursor, '}')) throw halt
  return { kind: 'object', line, fields }
}

/** The same as `JSON.parse` would give; of a field written twice, the last. */
export function plainOf(located: Located): unknown {
  if (located.kind === 'plain') return located.value
  if (located.kind === 'array') return located.items.map(plainOf)
  return Object.fromEntries(located.fields.map(({ name, value }) => [name, plainOf(value)]))
}
