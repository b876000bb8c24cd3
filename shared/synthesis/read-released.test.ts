import { describe, expect, it } from 'vitest'
import type { Words } from '../model/collections.ts'
import type { RecordId } from '../model/ids.ts'
import { readReleased } from './read-released.ts'

const page: Words<'releasedPages'> = {
  stake: 'Protéger sans faire à la place',
  parts: { happened: 'Une collègue s’inquiète.', echoed: '', light: '', open: '' },
  concepts: [],
  needs: [],
  quotes: [],
}
const [first, second] = ['a'.repeat(16) as RecordId, 'b'.repeat(16) as RecordId]
const head: Words<'releasedTexts'> = {
  kind: 'tenir-debout',
  audience: 'groups',
  season: { year: 2026, season: 'autumn' },
  title: 'Ce que protéger veut dire',
  lead: '',
  pages: [first, second],
}

describe('[B1.9] a text read in a library', () => {
  it('is whole or is not there', () => {
    const there = new Map([
      [first, page],
      [second, page],
    ] as const)
    expect(readReleased(head, (id) => there.get(id as RecordId))).toMatchObject({
      title: 'Ce que protéger veut dire',
      pages: [page, page],
    })
    there.delete(second)
    expect(readReleased(head, (id) => there.get(id as RecordId))).toBeUndefined()
    expect(readReleased({ ...head, pages: [first, first] }, () => page)).toBeUndefined()
  })
})
