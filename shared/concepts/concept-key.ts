import { foldAccents } from './search.ts'

const mostChars = 56

/** A key for a new concept, from its name, that nothing else has. */
export function conceptKey(name: string, taken: ReadonlySet<string>): string {
  const folded = foldAccents(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, mostChars)
    .replace(/^-+|-+$/g, '')
  const base = folded.length < 2 ? `concept-${folded}`.replace(/-$/, '') : folded
  if (!taken.has(base)) return base
  for (let next = 2; ; next += 1) if (!taken.has(`${base}-${next}`)) return `${base}-${next}`
}
