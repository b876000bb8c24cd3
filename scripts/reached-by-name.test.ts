import { expect, test } from 'vitest'
import { parseAst } from 'vite'
import { methodsOutOfReach } from './reached-by-name.ts'

const gone = (code: string, ...said: string[]): string[] =>
  methodsOutOfReach(parseAst(code).body, new Set(said)).map(
    ({ start, end }) => code.slice(start, end).split('(')[0] ?? '',
  )

const room = `
  class Hidden { open() { return this.shut() } shut() {} lone() {} get size() { return 1 } }
  const make = () => new Hidden()
  const never = () => make().lone()
  export { Hidden as Room, make }
`

test('a method goes when nothing leads to its name', () => {
  expect(gone(room, 'Room', 'open')).toEqual(['lone', 'get size'])
})

test('a method stays when one that stays names it, or a string does', () => {
  expect(gone(room, 'open', 'size', 'never')).toEqual([])
  expect(gone(`${room}; setAll(Hidden, 'open size lone')`)).toEqual([])
})

test('constructors, fields and computed names stay, and so does what they name', () => {
  const code = `class A { field = this.made(); constructor() { this.begin() } [Symbol.iterator]() {}
    made() {} begin() {} end() {} }; new A()`
  expect(gone(code)).toEqual(['end'])
})
