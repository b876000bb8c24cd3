import type { RoomId } from '../../../shared/model/ids.ts'
import { hashText, rememberedVerify } from '../seal/sign.ts'
import type { AnswerActs, GroupTexts } from '../store/group-texts.ts'
import { answerActs } from './answer-acts.ts'
import type { Device } from './device.ts'
import type { OpenRoom } from './open-group.ts'

type Offered = Pick<Device, 'draftsOf' | 'signSeed' | 'keyring' | 'carry' | 'hasWithdrawn'>

/** What this device itself remembers; « Retirer ce texte » is loaded when somebody asks. */
const remembered = (
  device: Offered,
  desk: OpenRoom['desk'],
): Pick<AnswerActs, 'withdrawText' | 'isLeavingLibrary' | 'wasTakenBack'> => ({
  wasTakenBack: (yes) => device.hasWithdrawn(desk.author.room as RoomId, yes),
  async withdrawText(deposit) {
    const { takeBackText } = await import('./library-errands.ts')
    const outcome = await takeBackText(device, desk, deposit)
    return outcome === 'offline' ? 'later' : 'done'
  },
  async isLeavingLibrary(deposit) {
    const ring = await device.keyring.read(desk.author.room as RoomId)
    return ring?.errands?.some(({ forgets }) => forgets === deposit) ?? false
  },
})

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
    answers: {
      ...answerActs(room, { group, seed: device.signSeed(group) }),
      ...remembered(device, desk),
    },
  }
  known.set(room, texts)
  return texts
}
