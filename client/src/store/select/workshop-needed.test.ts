import { describe, expect, it } from 'vitest'
import type { MemberId } from '../../../../shared/model/ids.ts'
import { neededFor, pagesWithout } from './workshop-needed.ts'

const id = (name: string) => name.padEnd(16, '0') as MemberId
const person = (name: string) => ({ id: id(name), name, hasDevice: true })
const page = (...names: readonly string[]) => ({ drawsOn: names.map(id), quotes: [] })

describe('[Y6.5] whose yes a text needs', () => {
  const who = ['karim', 'awa', 'theo'].map(person)

  it('is everybody who sat there, with a veto for those in it', () => {
    expect(neededFor([page('karim')], who)).toEqual([
      { member: id('karim'), veto: true },
      { member: id('awa'), veto: false },
      { member: id('theo'), veto: false },
    ])
  })

  it('may go on without somebody silent, never without somebody in it', () => {
    const silent = new Set([id('karim'), id('awa')])
    const needed = neededFor([page('karim')], who, silent)
    expect(needed.map(({ member }) => member)).toEqual([id('karim'), id('theo')])
    expect(pagesWithout([page('karim'), page('theo')], silent)).toEqual([page('theo')])
  })
})
