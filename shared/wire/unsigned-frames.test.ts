import { describe, expect, it } from 'vitest'
import { decodeAct, decodeUnsigned, encodeUnsigned, type UnsignedAct } from './act.ts'
import { decodeAnswer } from './answer.ts'
import { frame } from './frames.ts'
import { decodeHeldAnswer, encodeHeldAnswer, type HeldAnswer } from './held-answer.ts'
import { encodeJson, readNumber } from './json-frame.ts'

const member = 'awa0000000000000'
const record = { owner: '', rev: 1, epoch: 1, words: '1.AAECAwQF' }
const restOf = (bytes: Uint8Array): Uint8Array => readNumber(bytes)!.rest
const readable = (bytes: Uint8Array): string =>
  `${bytes[0]} ${Buffer.from(bytes.subarray(1)).toString('utf8')}`

describe('[W1.1] frames of posts without signature', () => {
  it('act without signature', () => {
    const place = { stint: 3, collection: 'situations', id: member }
    const [edit, secret] = ['e'.repeat(43), 's'.repeat(43)]
    const acts: readonly (readonly [UnsignedAct, string])[] = [
      [{ unsigned: { op: 'create', ...place, record, edit } }, '"op":"create"'],
      [{ unsigned: { op: 'change', ...place, record, secret } }, '"op":"change"'],
      [{ unsigned: { op: 'remove', ...place, secret } }, '"op":"remove"'],
    ]
    for (const [act, part] of acts) {
      const bytes = encodeUnsigned(act)
      expect(readable(bytes)).toContain(
        `65 {"unsigned":{${part},"stint":3,"collection":"situations"`,
      )
      const rest = restOf(bytes)
      expect([decodeUnsigned(rest), decodeAct(rest)]).toEqual([act, undefined])
    }
    const named = { unsigned: { op: 'create', ...place, record, edit, device: member } }
    expect(decodeUnsigned(restOf(encodeJson(frame.act, named)))).toBeUndefined()
    expect(decodeUnsigned(restOf(encodeJson(frame.act, { ...acts[0]?.[0], n: 1 })))).toBeUndefined()
  })

  it('answer to a post without signature', () => {
    const answers: readonly HeldAnswer[] = [
      { kind: 'held', id: member },
      { kind: 'not-held', id: member, reason: 'few-here' },
    ]
    expect(answers.map(encodeHeldAnswer).map(readable)).toEqual([
      `66 {"kind":"held","id":"${member}"}`,
      `66 {"kind":"not-held","id":"${member}","reason":"few-here"}`,
    ])
    for (const answer of answers) {
      const rest = restOf(encodeHeldAnswer(answer))
      expect([decodeHeldAnswer(rest), decodeAnswer(rest)]).toEqual([answer, undefined])
    }
  })
})
