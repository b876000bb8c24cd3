import { defineConfig } from 'vite'

/** The relay's build: one plain file for Node, packages left outside. */
export default defineConfig({
  build: {
    ssr: 'server/main.ts',
    target: 'node20',
    outDir: 'dist/server',
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: { output: { entryFileNames: 'main.js' } },
  },
})
