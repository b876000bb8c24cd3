import { minify } from 'terser'
import type { Plugin } from 'vite'

/**
 * The bundler minifies fast, then writes files out anew, a worker with all its spaces: here each is minified
 * once more, by who takes its time and leaves less to load.
 */
export function minifiedLast(): Plugin {
  let isAsked = false
  return {
    name: 'faire-echo-minified-last',
    apply: 'build',
    configResolved({ build }) {
      isAsked = build.minify !== false
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || !isAsked) continue
          const { code = file.code } = await minify(file.code, {
            module: true,
            ecma: 2022,
            compress: { passes: 3, pure_getters: true },
          })
          file.code = code
        }
      },
    },
  }
}
