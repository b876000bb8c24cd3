import { describe, expect, it } from 'vitest'
import { entryOf, lazySources, loadedFrom, sourceOf, strayModules } from './sizes.ts'
import type { Manifest } from './sizes.ts'

const manifest: Manifest = {
  'index.html': {
    file: 'a/index.js',
    src: 'index.html',
    isEntry: true,
    imports: ['_react.js'],
    dynamicImports: ['src/views/peer/peer.tsx', 'src/views/cockpit/cockpit.tsx'],
    css: ['a/index.css'],
  },
  '_react.js': { file: 'a/react.js' },
  '_cards.js': { file: 'a/cards.js', css: ['a/cards.css'] },
  'src/views/peer/peer.tsx': {
    file: 'a/peer.js',
    src: 'src/views/peer/peer.tsx',
    imports: ['index.html', '_cards.js'],
    dynamicImports: ['../shared/concepts/catalogue.ts'],
  },
  'src/views/cockpit/cockpit.tsx': { file: 'a/cockpit.js', imports: ['_cards.js'] },
  '../shared/concepts/catalogue.ts': { file: 'a/catalogue.js' },
}

describe('what a device loads', () => {
  it('is the entry and its static imports when nothing else is asked', () => {
    expect(entryOf(manifest)).toBe('index.html')
    expect(loadedFrom(manifest, () => false).files).toEqual([
      'a/index.js',
      'a/index.css',
      'a/react.js',
    ])
  })

  it('follows the lazy imports let through, and theirs', () => {
    const { files } = loadedFrom(manifest, (source) => !source.includes('cockpit'))
    expect(files).toEqual([
      'a/index.js',
      'a/index.css',
      'a/react.js',
      'a/peer.js',
      'a/cards.js',
      'a/cards.css',
      'a/catalogue.js',
    ])
  })

  it('is named by its place in the project', () => {
    expect(sourceOf(manifest, '../shared/concepts/catalogue.ts')).toBe(
      'shared/concepts/catalogue.ts',
    )
    expect(lazySources(manifest)).toEqual([
      'client/src/views/peer/peer.tsx',
      'client/src/views/cockpit/cockpit.tsx',
      'shared/concepts/catalogue.ts',
    ])
  })

  it('[H1.4] must not carry modules of other screens', () => {
    const modules = { 'a/cards.js': ['client/src/ui/card.tsx', 'client/src/views/cockpit/b.tsx'] }
    const isStray = (path: string): boolean => path.includes('/cockpit/')
    expect(strayModules(['a/cards.js', 'a/react.js'], modules, isStray)).toEqual([
      'client/src/views/cockpit/b.tsx reaches phones in a/cards.js',
    ])
  })
})
