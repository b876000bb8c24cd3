import { expect, test } from 'vitest'
import { createGroupCommit, type Line } from './group-commit.ts'

const line = (key: string): Line => ({ type: 'del', key })
const keys = (lines: readonly Line[]): string => lines.map(({ key }) => key).join('')

/** A commit whose writes end when told to. */
function open() {
  const begun: { readonly keys: string; readonly end: () => void }[] = []
  const write = (lines: Line[]) =>
    new Promise<void>((end) => begun.push({ keys: keys(lines), end }))
  const commit = createGroupCommit(write, () => undefined)
  return { begun, commit: (key: string) => commit([line(key)]) }
}

const turn = (): Promise<void> => new Promise((next) => void setImmediate(next))

async function turns(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) await turn()
}

test('rooms that ask a few promises apart share one write', async () => {
  const { begun, commit } = open()
  const asked = ['a', 'b', 'c'].map(async (key, awaits) => {
    for (let left = awaits * 5; left > 0; left -= 1) await Promise.resolve()
    return commit(key)
  })
  await turns(2)
  expect(begun.map((write) => write.keys)).toEqual(['abc'])
  begun[0]?.end()
  await Promise.all(asked)
})

test('what is asked for while a write is in flight goes in the next one', async () => {
  const { begun, commit } = open()
  const first = commit('a')
  await turns(2)
  const others = [commit('b'), commit('c')]
  await turns(2)
  expect(begun.map((write) => write.keys)).toEqual(['a'])
  begun[0]?.end()
  await first
  await turns(2)
  expect(begun.map((write) => write.keys)).toEqual(['a', 'bc'])
  begun[1]?.end()
  await Promise.all(others)
})
