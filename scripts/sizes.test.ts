import { describe, expect, it } from 'vitest'
import { EVER, IN_SESSION, NOT_FOR_PHONES, onList } from './phone-sources.ts'
import {
  beside,
  entryOf,
  lazySources,
  loadedFrom,
  sourcesOf,
  strayModules,
  testModules,
} from './sizes.ts'
import type { Manifest } from './sizes.ts'
import { isTest, listFiles } from './source-files.ts'

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
const app = { manifest, modules: { 'a/cards.js': ['client/src/ui/card.tsx'] } }

describe('what a device loads', () => {
  it('is the entry and its static imports when nothing else is asked', () => {
    expect(entryOf(manifest)).toBe('index.html')
    expect(loadedFrom(app, () => false).files).toEqual(['a/index.js', 'a/index.css', 'a/react.js'])
  })

  it('follows the lazy imports let through, and theirs', () => {
    const { files } = loadedFrom(app, (source) => !source.includes('cockpit'))
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
    expect(sourcesOf(app, '../shared/concepts/catalogue.ts')).toEqual([
      'shared/concepts/catalogue.ts',
    ])
    expect(lazySources(app)).toEqual([
      ['client/src/views/peer/peer.tsx'],
      ['client/src/views/cockpit/cockpit.tsx'],
      ['shared/concepts/catalogue.ts'],
    ])
  })

  it('is named by all its modules when it has several', () => {
    expect(sourcesOf(app, '_cards.js')).toEqual(['client/src/ui/card.tsx'])
  })

  it('counts the workers that its chunks start, and no other', () => {
    const built = ['a/index.js', 'a/peer.js', 'a/door-worker.js', 'a/wall-worker.js', 'a/index.css']
    const textOf = (file: string): string =>
      file === 'a/peer.js' ? 'new URL("/a/door-worker.js")' : ''
    expect(beside({ manifest, built, textOf }, ['a/index.js', 'a/peer.js'])).toEqual([
      'a/door-worker.js',
    ])
    expect(beside({ manifest, built, textOf }, ['a/index.js'])).toEqual([])
  })

  it('[H1.4] must not carry modules of other screens', () => {
    const modules = { 'a/cards.js': ['client/src/ui/card.tsx', 'client/src/views/cockpit/b.tsx'] }
    const isStray = (path: string): boolean => path.includes('/cockpit/')
    expect(strayModules(['a/cards.js', 'a/react.js'], modules, isStray)).toEqual([
      'client/src/views/cockpit/b.tsx reaches phones in a/cards.js',
    ])
  })
})

describe('the lists of what a phone loads', () => {
  const sources = listFiles(['client/src', 'shared']).filter((path) => !isTest(path))
  const isStray = onList(NOT_FOR_PHONES)
  const isAsked = onList(IN_SESSION)

  it('name modules that are there, and none on both', () => {
    const own = [...EVER, ...NOT_FOR_PHONES].filter((each) => !each.source.includes('node_modules'))
    expect(own.filter((each) => !sources.some((path) => each.test(path)))).toEqual([])
    expect(sources.filter((path) => onList(EVER)(path) && isStray(path))).toEqual([])
  })

  it('keep the facilitator, the common screen and the coordinator off phones', () => {
    const theirs = [
      'client/src/views/cockpit/Cockpit.tsx',
      'client/src/views/screen/CommonScreen.tsx',
      'client/src/views/create/Create.tsx',
      'client/src/acts/tiers-acts.ts',
      'client/src/acts/door-acts.ts',
      'shared/method/script-tenir-debout.ts',
      'shared/concepts/catalogue.ts',
      'shared/concepts/travail.ts',
    ]
    expect(sources).toEqual(expect.arrayContaining(theirs))
    expect(theirs.filter((path) => !isStray(path))).toEqual([])
  })

  it('let a participant have the phone’s own screens and cards', () => {
    const theirs = ['client/src/views/peer/Peer.tsx', 'client/src/views/Seated.tsx']
    expect(sources).toEqual(expect.arrayContaining(theirs))
    expect(theirs.filter((path) => !isAsked(path))).toEqual([])
    expect(isStray('shared/concepts/travail.fr.ts')).toBe(true)
  })
})

it('[V1.14] names what of the tests was built, the page of every state among it', () => {
  const built = { 'a/index.js': ['client/src/main.tsx'], 'a/x.js': ['tests/states/main.tsx'] }
  expect(testModules(built)).toEqual([
    'tests/states/main.tsx is of the tests, and was built into a/x.js',
  ])
  expect(testModules({ 'a/index.js': ['client/src/main.tsx'] })).toEqual([])
})
