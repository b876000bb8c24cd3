import type { Plugin } from 'vite'
import { packGazetteers } from './pack-gazetteers.ts'

const ASKED = 'virtual:gazetteers'
const RESOLVED = `\0${ASKED}`

/** Serves the packed lists as a module of the build: they are made here and kept in no file. */
export const gazetteers = (): Plugin => ({
  name: 'gazetteers',
  resolveId: (id) => (id === ASKED ? RESOLVED : undefined),
  load: (id) =>
    id === RESOLVED ? `export const packed = ${JSON.stringify(packGazetteers())}` : undefined,
})
