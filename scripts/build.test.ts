import { expect, it } from 'vitest'

const { isRoomy } = (await import(new URL('build.mjs', import.meta.url).href)) as {
  isRoomy: (bytes: number, cores: number) => boolean
}
const gigabyte = 1024 ** 3

it('builds one language after the other on a small server, which has no memory for both', () => {
  expect(isRoomy(gigabyte, 1)).toBe(false)
  expect(isRoomy(2 * gigabyte, 2)).toBe(false)
  expect(isRoomy(4 * gigabyte, 1)).toBe(false)
  expect(isRoomy(4 * gigabyte, 2)).toBe(true)
})
