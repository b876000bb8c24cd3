import { describe, expect, it } from 'vitest'
import { forbiddenPart, judgeBudgets, percentile95 } from './budgets.ts'
import { measureSource } from './measure-source.ts'

const lines = (count: number): string => Array.from({ length: count }, () => 'run()').join('\n')
const faultsOf = (path: string, text: string): readonly string[] =>
  judgeBudgets([measureSource(path, text)]).faults.filter((fault) => !fault.startsWith('tests of'))

describe('code lines', () => {
  it('leave out comments, docstrings and blank lines', () => {
    const text = [
      '/** Says',
      ' * why. */',
      'const a = 1 // one',
      '',
      '// two',
      '/* three */',
      'run(',
      '  a,',
      ')',
    ]
    expect(measureSource('shared/a.ts', text.join('\n')).codeLines).toBe(4)
  })

  it('count every line of a text and of marked-up content', () => {
    expect(measureSource('a.ts', 'const a = `x\n// not a comment\n`').codeLines).toBe(3)
    expect(measureSource('a.tsx', 'const a = <p>\n  mot\n\n</p>').codeLines).toBe(3)
  })
})

describe('functions', () => {
  it('are at most 50 code lines, components 80', () => {
    const plain = `const run = () => {\n${lines(49)}\n}`
    expect(faultsOf('client/src/ui/a.ts', plain)).toEqual([
      'client/src/ui/a.ts:1 run: 51 code lines, at most 50',
    ])
    const component = `export const Card = memo(() => {\n${lines(78)}\n})`
    const tooLong = 'client/src/ui/card.tsx:1 Card: 81 code lines, at most 80'
    expect(faultsOf('client/src/ui/card.tsx', component)).not.toContain(tooLong)
    expect(
      faultsOf('client/src/ui/card.tsx', component.replace('run()', 'run()\nrun()')),
    ).toContain(tooLong)
  })

  it('take at most 3 parameters', () => {
    expect(faultsOf('shared/a.ts', 'const f = (a: A, b: B, c: C, d: D) => a')).toEqual([
      'shared/a.ts:1 f: 4 parameters, at most 3',
    ])
    expect(faultsOf('shared/a.ts', 'function f(this: A, a: A, b: B, c: C) { return a }')).toEqual(
      [],
    )
  })

  it('handed to a test may be long', () => {
    const text = `it('holds', () => {\n${lines(60)}\n})`
    expect(faultsOf('shared/a.test.ts', text)).toEqual([])
  })
})

describe('a file', () => {
  it('is at most 250 code lines, unless it is a list', () => {
    expect(faultsOf('client/src/acts/a.ts', lines(251))).toContain(
      'client/src/acts/a.ts: 251 code lines, at most 250',
    )
    expect(faultsOf('shared/concepts/a.ts', lines(400))).toEqual([])
  })

  it('holds no any, no default export, no barrel', () => {
    expect(faultsOf('shared/a.ts', 'const a: any = 1')).toEqual(['shared/a.ts:1: any'])
    expect(faultsOf('shared/a.ts', 'const a = 1\nexport default a')).toHaveLength(1)
    expect(faultsOf('shared/a.ts', 'const a = 1\nexport { a as default }')).toHaveLength(1)
    expect(faultsOf('shared/all.ts', "export * from './a.ts'")).toHaveLength(1)
    expect(faultsOf('shared/all.ts', "export { a } from './a.ts'")).toHaveLength(1)
    expect(faultsOf('shared/index.ts', 'export const a = 1')).toHaveLength(1)
  })
})

describe('names', () => {
  it('hold none of the empty words', () => {
    expect(forbiddenPart('RoomManager')).toBe('Manager')
    expect(forbiddenPart('string-utils')).toBe('utils')
    expect(forbiddenPart('sessionInfo')).toBe('Info')
    expect(forbiddenPart('update')).toBeUndefined()
    expect(forbiddenPart('information')).toBeUndefined()
  })

  it('keep the terms of their trade', () => {
    expect(forbiddenPart('registerServiceWorker')).toBeUndefined()
    expect(forbiddenPart('associatedDataOf')).toBeUndefined()
    expect(forbiddenPart('dataFolderService')).toBe('Service')
  })

  it('are read in file names and exports', () => {
    expect(faultsOf('shared/a-helper.ts', 'const a = 1')).toHaveLength(1)
    expect(faultsOf('shared/a.ts', 'export type CardData = { a: 1 }')).toHaveLength(1)
  })
})

describe('the whole', () => {
  it('keeps room and door under 900 code lines, tests left out', () => {
    const files = ['server/room/a.ts', 'server/room/b.ts', 'server/door/c.ts', 'server/door/d.ts']
    const measures = files.map((path) => measureSource(path, lines(230)))
    const test = measureSource('server/room/a.test.ts', lines(920))
    expect(judgeBudgets([...measures, test]).faults).toContain(
      'server/room + server/door, code lines: 920, at most 900',
    )
  })

  it('keeps 95 components of 100 at 25 code lines or fewer, tests left out', () => {
    const component = (path: string, count: number) =>
      measureSource(path, `const Card = () => {\n${lines(count - 2)}\n}`)
    const short = Array.from({ length: 95 }, (_, at) => component(`client/src/ui/S${at}.tsx`, 25))
    const long = Array.from({ length: 6 }, (_, at) => component(`client/src/ui/L${at}.tsx`, 26))
    const test = component('client/src/ui/Card.test.tsx', 70)
    expect(judgeBudgets([...short, ...long.slice(1), test]).faults).toEqual([])
    expect(judgeBudgets([...short, ...long]).faults).toEqual([
      'code lines a component, p95: 26, at most 25',
    ])
  })

  it('wants tests at least as long as the code of shared and server', () => {
    const code = measureSource('shared/a.ts', lines(20))
    const short = measureSource('shared/a.test.ts', lines(19))
    const long = measureSource('tests/attacks/a.test.ts', lines(20))
    expect(judgeBudgets([code, short]).faults).toHaveLength(1)
    expect(judgeBudgets([code, long]).faults).toEqual([])
  })

  it('takes the nearest rank for p95', () => {
    expect(percentile95([])).toBe(0)
    expect(percentile95([3])).toBe(3)
    expect(percentile95(Array.from({ length: 100 }, (_, index) => index + 1))).toBe(95)
  })
})
