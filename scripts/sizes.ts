/** One chunk, as the build's manifest lists it under its source's name. */
export type ManifestChunk = {
  readonly file: string
  readonly src?: string
  readonly isEntry?: boolean
  readonly isDynamicEntry?: boolean
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
}

/** The build's manifest. */
export type Manifest = Readonly<Record<string, ManifestChunk>>

/** The modules of each chunk file, paths from the project's root. */
export type ModuleList = Readonly<Record<string, readonly string[]>>

/** Chunks that a set of lazy imports may bring to a device. */
export type Loaded = { readonly keys: readonly string[]; readonly files: readonly string[] }

const resolveSource = (key: string): string =>
  key.startsWith('../') ? key.slice(3) : `client/${key}`

/** Where a manifest key lives in the project. */
export const sourceOf = (manifest: Manifest, key: string): string =>
  resolveSource(manifest[key]?.src ?? key)

/** The page's own chunk. */
export const entryOf = (manifest: Manifest): string => {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry === true)
  if (entry === undefined) throw new Error('the manifest names no entry')
  return entry
}

/** Everything loaded from the entry when only the lazy imports let through are asked for. */
export const loadedFrom = (manifest: Manifest, isAsked: (source: string) => boolean): Loaded => {
  const keys = new Set<string>()
  const visit = (key: string): void => {
    const chunk = manifest[key]
    if (chunk === undefined || keys.has(key)) return
    keys.add(key)
    for (const each of chunk.imports ?? []) visit(each)
    for (const each of chunk.dynamicImports ?? []) {
      if (isAsked(sourceOf(manifest, each))) visit(each)
    }
  }
  visit(entryOf(manifest))
  const files = [...keys].flatMap((key) => {
    const chunk = manifest[key]
    return chunk === undefined ? [] : [chunk.file, ...(chunk.css ?? [])]
  })
  return { keys: [...keys], files: [...new Set(files)] }
}

/** Every lazy import of the build, by its place in the project. */
export const lazySources = (manifest: Manifest): string[] => {
  const keys = Object.values(manifest).flatMap(({ dynamicImports }) => dynamicImports ?? [])
  return [...new Set(keys)].map((key) => sourceOf(manifest, key))
}

/** Modules that a phone would receive and should not, each with the chunk that carries it. */
export const strayModules = (
  files: readonly string[],
  modules: ModuleList,
  isKept: (path: string) => boolean,
): string[] =>
  files.flatMap((file) =>
    (modules[file] ?? []).filter(isKept).map((path) => `${path} reaches phones in ${file}`),
  )
