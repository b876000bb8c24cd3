import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { methodsOutOfReach, wordsIn, type Node } from './reached-by-name.ts'
import { projectRoot } from './source-files.ts'

/**
 * What sync/strict-update.ts lets through is records, gaps and deletions: the rest of what Yjs can
 * read never reaches it, and brings its texts, its XML and its nested documents with it.
 */
const neverReceived = [
  'readContentJSON, // 2',
  'readContentBinary, // 3',
  'readContentString, // 4',
  'readContentEmbed, // 5',
  'readContentFormat, // 6',
  'readContentType, // 7',
  'readContentDoc, // 9',
]
/** Yjs asks this after a change in a text with marks. */
const neverNeeded = 'cleanupYTextAfterTransaction(transaction);'

const swapped = (code: string, from: string, to: string): string => {
  if (code.split(from).length !== 2) throw new Error(`yjs no longer says « ${from} » once`)
  return code.replace(from, to)
}

const withoutRefused = (code: string): string =>
  neverReceived.reduce(
    (text, each) => swapped(text, each, 'error.unexpectedCase,'),
    swapped(code, neverNeeded, ''),
  )

/** Our own code, and what it hands Yjs's objects to. */
const callers = ['client/src', 'shared'].concat(
  ['y-websocket/src', 'y-protocols', 'lib0'].map((name) => `node_modules/${name}`),
)
const isCaller = (name: string): boolean =>
  /\.(tsx?|js)$/.test(name) && !/\.(test|d)\.ts|(^|\/)(dist|node_modules)\//.test(name)

const wordsSaid = (): Set<string> => {
  const paths = callers.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter(isCaller)
      .map((name) => join(projectRoot, folder, name)),
  )
  return new Set(paths.flatMap((path) => wordsIn(readFileSync(path, 'utf8'))))
}

/**
 * docs/decisions/0008: leaves out of Yjs what a device never receives nor asks for. Not of Dexie, which
 * holds what people wrote: its rarest paths, a full disk or an older version, are those that save words.
 */
export const trimmed = (): Plugin => ({
  name: 'faire-echo-trimmed',
  apply: 'build',
  transform: {
    filter: { id: /node_modules\/yjs\/dist\/yjs\.mjs$/ },
    handler(source) {
      const code = withoutRefused(source)
      const statements: readonly Node[] = this.parse(code).body
      return methodsOutOfReach(statements, wordsSaid())
        .toSorted((one, other) => other.start - one.start)
        .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), code)
    },
  },
})
