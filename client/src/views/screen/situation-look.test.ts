import { expect, it } from 'vitest'
import { situationLook } from './situation-look.ts'

const moments = (...lengths: readonly number[]) =>
  lengths.map((length, index) => ({ id: `m${index}`, name: '', text: 'x'.repeat(length) }))
const look = (...lengths: readonly number[]) =>
  situationLook({ title: 'Titre', moments: moments(...lengths) }, false)

it('writes smaller as the situation grows', () => {
  expect(look(260).size).toBe('large')
  expect(look(200, 61).size).toBe('medium')
  expect(look(380).size).toBe('medium')
  expect(look(200, 181).size).toBe('small')
})

it('shows one moment at a time when all would not be readable, at the size of that one', () => {
  const told = look(300, 300, 200)
  expect(told.moments.map(({ id }) => id)).toEqual(['m2'])
  expect(told.size).toBe('large')
  expect(look(600).alone).toBe(false)
})
