import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Author } from '../../../shared/acts/act.ts'
import { pointAt, takePointBack } from '../../../shared/acts/answer-proposal.ts'
import type { MemberId, RecordId, Token } from '../../../shared/model/ids.ts'
import { toBase64url } from '../seal/base64url.ts'
import { branch } from '../seal/branches.ts'
import { hashOf } from '../seal/hash.ts'
import { deviceRandom } from '../seal/random.ts'
import type { MyPointing, Pointing } from '../store/group-texts.ts'
import type { Posted } from '../store/posted.ts'
import { holdMs, type Desk } from './author.ts'
import { plainWords } from './unsigned-words.ts'

/** A group's room has no steps: it is always in the same stint. */
const stint = 0

interface UnsignedPointing {
  readonly mine: StoreApi<readonly MyPointing[]>
  readonly post: (proposal: RecordId, said: Pointing) => Posted
  /** False when this page made no such request. */
  readonly takeBack: (id: RecordId) => Promise<boolean>
}

/**
 * Requests without a signature. What ties them to this device is in this closure alone: another page
 * has forgotten it, and nobody then takes the request back.
 */
export function unsignedPointing({ author, line, newId }: Desk): UnsignedPointing {
  const nobody: Author = { ...author, member: '' as MemberId }
  const secret = deviceRandom(32)
  const editOf = (id: string) => toBase64url(branch(secret, id, 'unsigned')) as Token
  const mine = createStore<readonly MyPointing[]>(() => [])
  const keys = new Map<RecordId, number>()
  const forget = (id: RecordId) => mine.setState((all) => all.filter((one) => one.id !== id), true)
  line.listen({
    outbox: (kept) => {
      for (const [id, key] of keys) {
        if (kept.some((one) => one.key === key && one.refused !== undefined)) forget(id)
      }
    },
  })
  return {
    mine,
    async post(of, said) {
      const id = newId()
      // No minute is written: it would say when each phone wrote.
      const words = { ...said, text: plainWords(said.text), atMin: 0 }
      const unsigned = { edit: hashOf(editOf(id)), stint }
      const key = await line.post(pointAt(nobody, { id, of }, words), { holdMs, unsigned })
      keys.set(id, key)
      mine.setState((all) => [...all, { id, of, words: said }], true)
      return key
    },
    async takeBack(id) {
      if (!mine.getState().some((one) => one.id === id)) return false
      const key = keys.get(id)
      forget(id)
      // What has not left yet never leaves.
      const isBack = key !== undefined && (await line.takeBack(key)) !== undefined
      if (!isBack) await line.post(takePointBack(id), { unsigned: { secret: editOf(id), stint } })
      return true
    },
  }
}
