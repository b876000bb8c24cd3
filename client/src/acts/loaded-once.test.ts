import { expect, it } from 'vitest'
import { loadedOnce } from './loaded-once.ts'

it('loads once for all who ask, and again after a failure', async () => {
  let tries = 0
  const ask = loadedOnce(() => {
    tries += 1
    return tries === 1 ? Promise.reject(new Error('cut')) : Promise.resolve({})
  })
  await expect(ask()).rejects.toThrow('cut')
  expect(await ask()).toBe(await ask())
  expect(tries).toBe(2)
})
