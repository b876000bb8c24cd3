const begins = (name: string): string => `<!-- ${name}: begin -->`
const ends = (name: string): string => `<!-- ${name}: end -->`

/** A part of a page that has a bench of its own, marks included; nothing when it is not there. */
export function sectionOf(page: string, name: string): string | undefined {
  const from = page.indexOf(begins(name))
  const to = page.indexOf(ends(name))
  return from < 0 || to < from ? undefined : page.slice(from, to + ends(name).length)
}

/** The page with that part written anew, at its end the first time. */
export function withSection(page: string, name: string, text: string): string {
  const section = `${begins(name)}\n\n${text.trim()}\n\n${ends(name)}`
  const there = sectionOf(page, name)
  return there === undefined ? `${page.trim()}\n\n${section}\n` : page.replace(there, () => section)
}
