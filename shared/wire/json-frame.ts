import { decodeUtf8, encodeUtf8 } from 'lib0/string'
import type * as z from 'zod/mini'

/** A frame: its number as a varint, then one JSON value in UTF-8 up to the end. */
export function encodeJson(number: number, value: unknown): Uint8Array<ArrayBuffer> {
  // Numbers of one byte, which is also that of their character: one piece of memory, not four.
  return encodeUtf8(String.fromCharCode(number) + JSON.stringify(value))
}

/** The frame's number, and a decoder placed after it; undefined for anything but a short varint. */
export function readNumber(bytes: Uint8Array): { number: number; rest: Uint8Array } | undefined {
  const first = bytes[0]
  // Every number of ours fits one byte; a longer form is either hostile or from another protocol.
  if (first === undefined || first > 127) return undefined
  return { number: first, rest: bytes.subarray(1) }
}

/**
 * The JSON value of a frame once checked against its shape; undefined when it is not one. `isSure`, when
 * there is one, spares the library what surely has it.
 */
export function decodeJson<S extends z.ZodMiniType>(
  shape: S,
  rest: Uint8Array,
  isSure?: (value: unknown) => boolean,
): z.infer<S> | undefined {
  let value: unknown
  try {
    value = JSON.parse(decodeUtf8(rest))
  } catch (cause) {
    // Not JSON, or not UTF-8: the caller closes with a reason, there is nothing to keep.
    if (cause instanceof SyntaxError || cause instanceof TypeError) return undefined
    throw cause
  }
  if (isSure?.(value)) return value as z.infer<S>
  const parsed = shape.safeParse(value)
  return parsed.success ? parsed.data : undefined
}
