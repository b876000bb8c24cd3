import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'

const invitation = `i1.${'g'.repeat(22)}.${'s'.repeat(22)}`

it('[K1.7] takes the invitation off the address bar and out of the history', async () => {
  history.replaceState(null, '', `/rejoindre#${invitation}`)
  const entries = history.length
  const replaced = vi.spyOn(history, 'replaceState')
  const { arrival } = await import('../arrival.ts')
  expect(arrival.fragment).toBe(invitation)
  expect([location.hash, location.pathname]).toEqual(['', '/rejoindre'])
  expect(location.href).not.toContain('i1.')
  expect(history.length).toBe(entries)
  expect(replaced).toHaveBeenCalledOnce()
})

it('[K1.7] does so before anything else of the app is read', () => {
  const main = readFileSync(join(import.meta.dirname, '../main.tsx'), 'utf8')
  const imports = [...main.matchAll(/^import .*?'(.*)'$/gm)].map((match) => match[1])
  expect(imports[0]).toBe('./arrival.ts')
  const arrival = readFileSync(join(import.meta.dirname, '../arrival.ts'), 'utf8')
  expect(arrival.match(/^import (?!type )/gm)).toBeNull()
})
