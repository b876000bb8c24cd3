import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Author } from '../../../shared/acts/act.ts'
import { withdraw } from '../../../shared/acts/withdraw.ts'
import { onlyId, type MemberId, type RecordId, type Token } from '../../../shared/model/ids.ts'
import { toBase64url } from '../seal/base64url.ts'
import { branch } from '../seal/branches.ts'
import { hashOf } from '../seal/hash.ts'
import { deviceRandom } from '../seal/random.ts'
import type { Board } from '../store/board.ts'
import type { MyUnsigned, UnsignedActs } from '../store/session.ts'
import { draftIn, holdMs, type Desk } from './author.ts'
import { draftOf } from './draft-keys.ts'
import { firstOf, nextOf, plainWords } from './unsigned-words.ts'

/** The secret of the step, in memory alone, from which that of each post derives. */
function stepSecret(board: StoreApi<Board>, over: () => void) {
  const stint = () => board.getState().progress.get(onlyId)?.record.stint ?? 0
  let kept: { readonly stint: number; readonly secret: Uint8Array } | undefined
  board.subscribe(() => {
    if (kept === undefined || kept.stint === stint()) return
    kept = undefined
    over()
  })
  return {
    stint,
    of: (id: string): Token => {
      kept ??= { stint: stint(), secret: deviceRandom(32) }
      return toBase64url(branch(kept.secret, id, 'unsigned')) as Token
    },
  }
}

/**
 * Posts without signature of one session. What ties them to this device, a secret drawn for the step
 * and the list of one's own, is in this closure alone: a new page or a new step has forgotten it.
 */
export function unsignedActs(desk: Desk, board: StoreApi<Board>): UnsignedActs {
  const { author, line } = desk
  const nobody: Author = { ...author, member: '' as MemberId }
  const mine = createStore<readonly MyUnsigned[]>(() => [])
  const forget = (gone: (one: MyUnsigned) => boolean) =>
    mine.setState((all) => all.filter((one) => !gone(one)), true)
  const step = stepSecret(board, () => forget(() => true))
  const found = (id: RecordId) => mine.getState().find((one) => one.id === id)
  line.listen({
    outbox: (kept) => {
      const refused = kept.filter((one) => one.isUnsigned === true && one.refused !== undefined)
      if (refused.length > 0) forget(({ key }) => refused.some((one) => one.key === key))
    },
  })
  return {
    mine,
    async post(said) {
      const posting = { ...said, id: desk.newId(), text: plainWords(said.text), rev: 1 }
      const unsigned = { edit: hashOf(step.of(posting.id)), stint: step.stint() }
      const draft = draftOf(said.collection, said.of ?? '')
      const clears = draft && { clearsDraft: draftIn(author.room, draft) }
      const key = await line.post(firstOf(nobody, posting), { holdMs, ...clears, unsigned })
      mine.setState((all) => [...all, { ...posting, key }], true)
      return key
    },
    async change(id, text) {
      const before = found(id)
      if (before === undefined) return
      const after = { ...before, text: plainWords(text) }
      const unsigned = { secret: step.of(id), stint: step.stint() }
      const key = await line.post(nextOf(nobody, after), { unsigned })
      const next = { ...after, rev: before.rev + 1, key }
      mine.setState((all) => all.map((one) => (one.id === id ? next : one)), true)
    },
    async withdraw(id) {
      const before = found(id)
      if (before === undefined) return
      const unsigned = { secret: step.of(id), stint: step.stint() }
      forget((one) => one.id === id)
      // What has not left yet never leaves.
      const isBack = before.rev === 1 && (await line.takeBack(before.key)) !== undefined
      if (!isBack) await line.post(withdraw(before.collection, id), { unsigned })
    },
    cameBack: (key) => forget((one) => one.key === key),
  }
}
