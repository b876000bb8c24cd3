import { relative, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'

const root = resolve(import.meta.dirname, '..')

const fromRoot = (id: string): string =>
  relative(root, id.replace(/^\0/, '').replace(/\?.*$/, '')).split(sep).join('/')

/**
 * Writes beside the manifest which modules each chunk holds, so that the size check can prove that
 * no facilitator's code is sent to a phone. Read after the build; never served.
 */
export const moduleList = (): Plugin => ({
  name: 'module-list',
  apply: 'build',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((output) =>
      output.type === 'chunk'
        ? [[output.fileName, output.moduleIds.map(fromRoot)] satisfies [string, string[]]]
        : [],
    )
    this.emitFile({
      type: 'asset',
      fileName: '.vite/modules.json',
      source: JSON.stringify(Object.fromEntries(modules), null, 1),
    })
  },
})
