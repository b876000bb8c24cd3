import type { RoomId } from '../../../shared/model/ids.ts'
import { hashText, rememberedVerify } from '../seal/sign.ts'
import type { GroupTexts } from '../store/group-texts.ts'
import { answerActs } from './answer-acts.ts'
import type { Device } from './device.ts'
import type { OpenRoom } from './open-group.ts'

type Offered = Pick<Device, 'draftsOf' | 'signSeed'>

const known = new WeakMap<OpenRoom, GroupTexts>()

/**
 * A group's texts, over its own room. Loaded when a text is there to read, never before; one for each
 * room and page, which alone remembers what was asked without a signature.
 */
export function groupTexts(device: Offered, group: RoomId, room: OpenRoom): GroupTexts {
  const { desk, board, connection } = room
  const texts = known.get(room) ?? {
    group,
    me: desk.author.member,
    board,
    connection,
    drafts: device.draftsOf(group),
    nowMs: desk.nowMs,
    judge: { hashText, verify: rememberedVerify() },
    answers: answerActs(room, { group, seed: device.signSeed(group) }),
  }
  known.set(room, texts)
  return texts
}
