import { expect, it } from 'vitest'
import { lockFaults } from './lock.ts'

it('finds a platform package that is not in the lock', () => {
  const asked = { optionalDependencies: { 'a-linux': '1.0.0', 'a-mac': '1.0.0' } }
  const packages = { 'node_modules/a': asked, 'node_modules/a-linux': { version: '1.0.0' } }
  expect(lockFaults({ packages })).toEqual(['a-mac, asked by node_modules/a, is not in the lock'])
})

it('finds a platform package nested under its asker or above it', () => {
  const packages = {
    'node_modules/x/node_modules/@s/a': { optionalDependencies: { b: '1', c: '1', d: '1' } },
    'node_modules/x/node_modules/@s/a/node_modules/b': {},
    'node_modules/x/node_modules/c': {},
    'node_modules/d': {},
  }
  expect(lockFaults({ packages })).toEqual([])
})

it('refuses an entry tied to an address', () => {
  const packages = { 'node_modules/a': { resolved: 'https://example.org/a.tgz' } }
  expect(lockFaults({ packages })).toEqual(['node_modules/a names an address'])
})
