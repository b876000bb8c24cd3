import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { shellOf } from './scripts/shell-files.ts'

const app = resolve(import.meta.dirname, 'dist/app')

/** The service worker, built last: it lists what the app's own builds have written. */
export default defineConfig({
  publicDir: false,
  define: { SHELL: JSON.stringify(shellOf(app)) },
  build: {
    outDir: app,
    emptyOutDir: false,
    target: ['es2022', 'chrome100', 'firefox100', 'safari15.4'],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { sw: 'client/src/offline/sw.ts' },
      // Older browsers start no service worker from a module.
      output: { format: 'iife', entryFileNames: '[name].js' },
    },
  },
})
