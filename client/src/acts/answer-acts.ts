import {
  approve,
  pointAt,
  takeConsentBack,
  takePointBack,
  type Keyed,
} from '../../../shared/acts/answer-proposal.ts'
import type { RecordId, RoomId } from '../../../shared/model/ids.ts'
import { mostSignKeys } from '../../../shared/model/member.ts'
import { consentStatement, freeze } from '../../../shared/synthesis/frozen.ts'
import { hashText, signKeyOf, signWith } from '../seal/sign.ts'
import type { AnswerActs } from '../store/group-texts.ts'
import { proposalsIn } from '../store/select/proposals.ts'
import { minuteOf, standing, type Desk } from './author.ts'
import type { OpenRoom } from './open-group.ts'
import { unsignedPointing } from './unsigned-pointing.ts'

/** « Annuler », for this long. */
export const undoMs = 10_000

/** Whose room it is, and what this device signs with there. */
export interface Signing {
  readonly group: RoomId
  readonly seed: Uint8Array
}

/** The member's record with this device's key in it; nothing when it is there already. */
function keyed(desk: Desk, seed: Uint8Array): Keyed | undefined {
  const before = standing(desk, 'members', desk.author.member)
  const key = signKeyOf(seed)
  const keys = before.words.signKeys ?? []
  if (keys.includes(key)) return undefined
  return { before, words: { ...before.words, signKeys: [...keys, key].slice(-mostSignKeys) } }
}

interface Yes {
  readonly proposal: RecordId
  readonly quoted: boolean
  /** Somebody who says it aloud; oneself without. */
  readonly aloud?: RecordId
}

/** A yes to what this device reads, not to what the record says that it is. */
function sayYes(desk: Desk, { group, seed }: Signing, { proposal, quoted, aloud }: Yes) {
  const { author, line, newId } = desk
  const found = proposalsIn(desk.board(), group).find(({ id }) => id === proposal)
  const frozen = found?.proposed.frozen
  if (frozen === undefined || freeze(frozen, hashText) !== found?.proposed.hash) {
    throw new Error('No such text to say yes to')
  }
  const said = { hash: found.proposed.hash, audience: frozen.audience, quoted }
  const statement = consentStatement({ ...said, group, member: aloud ?? author.member })
  const words = {
    ...said,
    signature: signWith(seed, statement),
    atMin: minuteOf(desk.nowMs()),
    ...(aloud === undefined ? {} : { aloud }),
  }
  const about = { id: newId(), of: proposal, keyed: keyed(desk, seed) }
  return line.post(approve(author, about, words), { holdMs: undoMs })
}

/** One's own yeses to a proposal, or those that one wrote down for a person. */
async function takeBack(
  { desk, connection }: Pick<OpenRoom, 'desk' | 'connection'>,
  proposal: RecordId,
  aloud: RecordId | undefined,
): Promise<void> {
  const { author, line, board } = desk
  for (const { id, record, words } of board().consents.values()) {
    if (record.owner !== author.member || record.of !== proposal || words.aloud !== aloud) continue
    const leaving = connection.getState().leaving.find((one) => one.id === id)
    const isBack = leaving !== undefined && (await line.takeBack(leaving.key)) !== undefined
    if (!isBack) await line.post(takeConsentBack(id))
  }
}

/** What a member answers to a text proposed in this group. */
export function answerActs(
  room: OpenRoom,
  signing: Signing,
): Omit<AnswerActs, 'withdrawText' | 'isLeavingLibrary' | 'wasTakenBack'> {
  const { desk } = room
  const { author, line, newId } = desk
  const unsigned = unsignedPointing(desk)
  return {
    approve: async (proposal, quoted) => sayYes(desk, signing, { proposal, quoted }),
    takeBack: (proposal) => takeBack(room, proposal, undefined),
    approveAloud: async (proposal, aloud, quoted) =>
      sayYes(desk, signing, { proposal, quoted, aloud }),
    takeAloudBack: (proposal, person) => takeBack(room, proposal, person),
    pointAt: (of, said) => {
      const words = { ...said, text: said.text.trim(), atMin: minuteOf(desk.nowMs()) }
      return line.post(pointAt(author, { id: newId(), of }, words))
    },
    pointAtUnsigned: unsigned.post,
    async takePointBack(id) {
      if (!(await unsigned.takeBack(id))) await line.post(takePointBack(id))
    },
    unsigned: unsigned.mine,
    discard: (key) => line.discard(key),
  }
}
