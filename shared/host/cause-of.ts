/** What went wrong and where, without its message: those of a store name rooms, those of a socket addresses. */
export function causeOf(cause: unknown): object {
  const { name, code, stack = '' } = cause as { name?: string; code?: string; stack?: string }
  const at = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return { name, code, at: at.slice(0, 8).map((line) => line.trim()) }
}
