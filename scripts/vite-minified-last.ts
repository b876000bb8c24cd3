import { minify } from 'terser'
import type { Plugin } from 'vite'

/** What the minifier is asked, each time. */
export const smallest = {
  module: true,
  ecma: 2022,
  compress: { passes: 3, pure_getters: true },
} as const

/** What a phone loads most of: the rest is not worth half a minute of each build. */
const onPhones = /^(index|seated|phone|texts|drawing|door-worker)$/

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
          if (file.type !== 'chunk' || !isAsked || !onPhones.test(file.name)) continue
          const { code = file.code } = await minify(file.code, smallest)
          file.code = code
        }
      },
    },
  }
}
