import { expect, it } from 'vitest'
import { saidWhen } from './when.ts'

const at = new Date(2026, 10, 24, 9, 5)
const atMin = at.getTime() / 60_000
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

it('says today by its name, and another day by its date', () => {
  expect(plain(saidWhen(atMin, at.getTime() + 3_600_000))).toBe('Aujourd’hui, 9 h 05')
  expect(plain(saidWhen(atMin, at.getTime() + 86_400_000))).toBe('Mardi 24 novembre, 9 h 05')
})
