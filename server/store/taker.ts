/** Gives bytes that come in chunks as many at a time as are asked for. */
export interface Taker {
  /** Throws what `short` makes when fewer are left. */
  take(count: number): Promise<Buffer>
  isOver(): Promise<boolean>
  close(): Promise<void>
}

export function createTaker(from: AsyncIterable<Buffer>, short: () => Error): Taker {
  const chunks = from[Symbol.asyncIterator]()
  let left = Buffer.of() as Buffer
  const more = async (): Promise<Buffer> => {
    const next = await chunks.next()
    return next.done === true ? Buffer.of() : next.value
  }
  return {
    async take(count) {
      const parts = [left]
      for (let missing = count - left.length; missing > 0;) {
        const part = await more()
        if (part.length === 0) throw short()
        parts.push(part)
        missing -= part.length
      }
      const all = parts.length === 1 ? left : Buffer.concat(parts)
      left = all.subarray(count)
      return all.subarray(0, count)
    },
    async isOver() {
      if (left.length === 0) left = await more()
      return left.length === 0
    },
    close: async () => void (await chunks.return?.()),
  }
}
