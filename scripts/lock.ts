/** The part of a lock entry that the check reads. */
export type LockEntry = {
  readonly version?: string
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** npm's lock: one entry a folder under node_modules. */
export type Lock = { readonly packages: Readonly<Record<string, LockEntry>> }

/** The folders where Node would look for a package asked for from another, nearest first. */
const placesFor = (name: string, askedFrom: string): string[] => {
  const places: string[] = []
  let folder = askedFrom
  while (folder !== '') {
    places.push(`${folder}/node_modules/${name}`)
    const cut = folder.lastIndexOf('/node_modules/')
    folder = cut === -1 ? '' : folder.slice(0, cut)
  }
  return [...places, `node_modules/${name}`]
}

/**
 * One sentence for every platform package that npm dropped from the lock (an install from it then
 * fails on other machines), and for every entry tied to the address it was fetched from.
 */
export const lockFaults = ({ packages }: Lock): string[] =>
  Object.entries(packages).flatMap(([folder, entry]) => {
    const missing = Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !placesFor(name, folder).some((place) => place in packages))
      .map((name) => `${name}, asked by ${folder}, is not in the lock`)
    const tied = entry.resolved?.includes('://') === true ? [`${folder} names an address`] : []
    return [...missing, ...tied]
  })
