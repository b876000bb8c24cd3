import { sayPass } from '../../../shared/acts/enter-session.ts'
import { myTexts } from '../store/select/peer-mine.ts'
import { withdraw, withdrawAll } from '../../../shared/acts/withdraw.ts'
import type { Drafts } from '../store/drafts.ts'
import type { PeerActs, UnsignedActs } from '../store/session.ts'
import { standing, type Desk } from './author.ts'
import { wordingActs } from './wording-acts.ts'
import { peerWriting } from './peer-writing.ts'
import { takeBackTo } from './take-back.ts'
import { keepTelling } from '../../../shared/acts/keep-telling.ts'

/** The verbs of anyone seated, bound to one session of this device. */
export function peerActs(
  desk: Desk,
  drafts: Drafts,
  { cameBack }: Pick<UnsignedActs, 'cameBack'> = { cameBack: () => undefined },
): PeerActs {
  const { author, line } = desk
  const takeBack = takeBackTo(desk, drafts)
  return {
    ...peerWriting(desk, drafts),
    ...wordingActs(desk),
    withdraw: (collection, id) => line.post(withdraw(collection, id)),
    async withdrawAll() {
      for (const each of withdrawAll(myTexts(desk.board(), author.member))) await line.post(each)
    },
    wish: (id, wish) => {
      const before = standing(desk, 'situations', id)
      return line.post(keepTelling(author, before, { ...before.words, wish }))
    },
    sayPass: (stepId) =>
      line.post(sayPass(author, standing(desk, 'participants', author.member), stepId)),
    async takeBack(key) {
      const isBack = await takeBack(key)
      if (isBack) cameBack(key)
      return isBack
    },
    retry: (key) => line.retry(key),
    discard: (key) => line.discard(key),
    gesture: (gesture) => line.gesture(gesture),
  }
}
