/** How many of each there are at this moment; who has none left is not remembered. */
export function createTally() {
  const counts = new Map<string, number>()
  const of = (name: string): number => counts.get(name) ?? 0
  return {
    of,
    /** One more, until what is given back is called, once. */
    add(name: string): () => void {
      counts.set(name, of(name) + 1)
      return () => {
        if (of(name) > 1) counts.set(name, of(name) - 1)
        else counts.delete(name)
      }
    },
    /** How many names are remembered. */
    names: (): number => counts.size,
  }
}
