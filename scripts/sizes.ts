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

/** What a build says of itself. */
export type Built = { readonly manifest: Manifest; readonly modules: ModuleList }

const resolveSource = (key: string): string =>
  key.startsWith('../') ? key.slice(3) : `client/${key}`

/** Where a chunk comes from: its source, or all its modules when it has no single one. */
export const sourcesOf = ({ manifest, modules }: Built, key: string): readonly string[] => {
  const chunk = manifest[key]
  if (chunk?.src !== undefined) return [resolveSource(chunk.src)]
  return modules[chunk?.file ?? ''] ?? [resolveSource(key)]
}

/** The page's own chunk. */
export const entryOf = (manifest: Manifest): string => {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry === true)
  if (entry === undefined) throw new Error('the manifest names no entry')
  return entry
}

/** Everything loaded from the entry when only the lazy imports let through are asked for. */
export const loadedFrom = (built: Built, isAsked: (source: string) => boolean): Loaded => {
  const { manifest } = built
  const keys = new Set<string>()
  const visit = (key: string): void => {
    const chunk = manifest[key]
    if (chunk === undefined || keys.has(key)) return
    keys.add(key)
    for (const each of chunk.imports ?? []) visit(each)
    for (const each of chunk.dynamicImports ?? []) {
      if (sourcesOf(built, each).some(isAsked)) visit(each)
    }
  }
  visit(entryOf(manifest))
  const files = [...keys].flatMap((key) => {
    const chunk = manifest[key]
    return chunk === undefined ? [] : [chunk.file, ...(chunk.css ?? [])]
  })
  return { keys: [...keys], files: [...new Set(files)] }
}

/** Every lazy import of the build, by its place in the project; several where it brings several. */
export const lazySources = (built: Built): (readonly string[])[] => {
  const keys = Object.values(built.manifest).flatMap(({ dynamicImports }) => dynamicImports ?? [])
  return [...new Set(keys)].map((key) => sourcesOf(built, key))
}

/** What a build wrote, and how to read it. */
export type Output = {
  readonly manifest: Manifest
  readonly built: readonly string[]
  readonly textOf: (file: string) => string
}

/** Workers' scripts: on no manifest, named by the chunk that starts them. */
export const beside = ({ manifest, built, textOf }: Output, files: readonly string[]): string[] => {
  const listed = new Set(Object.values(manifest).map(({ file }) => file))
  const scripts = built.filter((file) => file.endsWith('.js') && !listed.has(file))
  const texts = files.filter((file) => file.endsWith('.js')).map(textOf)
  return scripts.filter((file) => {
    const name = file.slice(file.lastIndexOf('/') + 1)
    return texts.some((text) => text.includes(name))
  })
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

/** Modules that no build may hold: what tests are made of, and the page of every state with them. */
export const testModules = (modules: ModuleList): string[] =>
  Object.entries(modules).flatMap(([file, held]) =>
    held
      .filter((path) => path.startsWith('tests/'))
      .map((path) => `${path} is of the tests, and was built into ${file}`),
  )
