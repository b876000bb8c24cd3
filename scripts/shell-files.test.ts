import { describe, expect, it } from 'vitest'
import { filesOf, namedBy } from './shell-files.ts'

const output = {
  manifest: {
    'index.html': {
      file: 'assets/en/index.js',
      isEntry: true,
      css: ['assets/en/index.css'],
      assets: ['assets/en/vollkorn-latin-wght-normal-1.woff2', 'assets/en/vollkorn-greek-1.woff2'],
      dynamicImports: ['src/views/peer/Peer.tsx', 'src/views/cockpit/Cockpit.tsx'],
    },
    'src/views/peer/Peer.tsx': { file: 'assets/en/peer.js', src: 'src/views/peer/Peer.tsx' },
    'src/views/cockpit/Cockpit.tsx': {
      file: 'assets/en/cockpit.js',
      src: 'src/views/cockpit/Cockpit.tsx',
    },
  },
  modules: {},
  built: ['assets/en/peer.js', 'assets/en/door-worker-1.js', 'assets/en/other-worker-1.js'],
  textOf: (file: string) => (file.endsWith('peer.js') ? '"/assets/en/door-worker-1.js"' : ''),
}

describe('[I1.1] the files of a set', () => {
  it('are code, style, letters and workers, wherever the build laid them', () => {
    expect(filesOf(output, (source) => source.includes('/peer/'))).toEqual([
      '/assets/en/index.js',
      '/assets/en/index.css',
      '/assets/en/peer.js',
      '/assets/en/vollkorn-latin-wght-normal-1.woff2',
      '/assets/en/door-worker-1.js',
    ])
  })

  it('leave out what nobody of the set asks for', () => {
    expect(filesOf(output, () => false)).not.toContain('/assets/en/peer.js')
  })

  it('are beside what the page itself names', () => {
    const page = '<link href="/mark.svg"><script src="/assets/first-1.js"></script>'
    expect(namedBy(page)).toEqual(['/assets/first-1.js'])
  })
})
