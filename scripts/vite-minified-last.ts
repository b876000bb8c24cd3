import { minify } from 'terser'
import type { Plugin } from 'vite'

/** What the minifier is asked, each time. */
export const smallest = {
  module: true,
  ecma: 2022,
  compress: { passes: 3, pure_getters: true },
} as const

/** Beyond it lie the names that are spotted: no code to speak of, and half a minute of each build. */
const mostChars = 1_000_000

/**
 * What the minifier made is written out again by the bundler, a worker with all its spaces: 0.6 kB each
 * on a phone, for a worker and for what a session loads.
 */
export function minifiedLast(): Plugin {
  let isAsked = false
  return {
    name: 'faire-echo-minified-last',
    apply: 'build',
    configResolved({ build }) {
      isAsked = build.minify === 'terser'
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || !isAsked || file.code.length > mostChars) continue
          const { code = file.code } = await minify(file.code, smallest)
          file.code = code
        }
      },
    },
  }
}
