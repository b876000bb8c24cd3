import type { Author } from '../../../shared/acts/act.ts'
import { depositFigures, depositPages, depositText } from '../../../shared/acts/deposit-text.ts'
import { changeGroup } from '../../../shared/acts/change-group.ts'
import { letOut } from '../../../shared/acts/let-out.ts'
import type { DepositWords } from '../../../shared/model/deposit.ts'
import type { FiguresWords } from '../../../shared/model/figures.ts'
import { onlyId, type Hash, type RecordId, type RoomId } from '../../../shared/model/ids.ts'
import type { Refusal } from '../../../shared/policy/refusals.ts'
import type { Released } from '../../../shared/synthesis/text.ts'
import type { DepositLink } from '../seal/deposit-fragment.ts'
import { hashOf } from '../seal/hash.ts'
import { idInLibrary, sealToLibrary } from '../seal/library-box.ts'
import { newRecordId, newToken } from '../seal/random.ts'
import { hashText, verify } from '../seal/sign.ts'
import type { LetOutcome, LettingFigures, LettingOut } from '../store/libraries.ts'
import { proposalsIn, standingIn } from '../store/select/proposals.ts'
import type { ErrandOutcome } from '../sync/errand.ts'
import { minuteOf, standing, type Desk } from './author.ts'
import type { Device } from './device.ts'
import { nearAfterRelease } from './keeping-acts.ts'
import { send } from './library-errands.ts'
import { outcomeOf } from './line-outcomes.ts'
import type { OpenRoom } from './open-group.ts'
import { openLibraries } from './open-libraries.ts'

/** The group's room, as far as letting something out of it goes. */
type Leaving = Pick<OpenRoom, 'desk' | 'connection'>

/** A text that everybody said yes to, and the proposal it comes from. */
interface Out {
  readonly proposal: RecordId
  readonly hash: Hash
  readonly text: Released
}

/** Whoever writes in a library by its link: all under one name, in words they cannot open again. */
function depositAuthor({ room, member, key }: DepositLink): Author {
  const seal: Author['seal'] = (place, words) => sealToLibrary(key, place, { words })
  return { room, member, epoch: 1, seal }
}

function byLink({ room, member, token, device = newRecordId() }: DepositLink) {
  return { room, member, token, device }
}

/** The same deposit again, if this text was let out there before: nothing is drawn twice. */
function depositWords(desk: Desk, out: Out, link: DepositLink): DepositWords {
  const text = idInLibrary(link.room, out.hash, 'text')
  const before = [...desk.board().deposits.values()].find(
    ({ words }) => words.library === link.room && words.text === text,
  )
  return (
    before?.words ?? {
      proposal: out.proposal,
      library: link.room,
      text,
      key: link.key,
      withdrawal: newToken(),
      atMin: minuteOf(desk.nowMs()),
    }
  )
}

/**
 * "Laisser sortir". The group is given what takes the text back before the text leaves: no text is
 * ever out that nobody can withdraw.
 */
async function letTextOut(
  device: Device,
  desk: Desk,
  { link, ...out }: Out & { readonly link: DepositLink },
): Promise<ErrandOutcome | Refusal> {
  const { author, line, board } = desk
  const words = depositWords(desk, out, link)
  const isKept = [...board().deposits.values()].some((each) => each.words === words)
  if (!isKept) {
    const key = await line.post(letOut(author, newRecordId(), words))
    const kept = await outcomeOf(line, key)
    if (kept === 'ended') return 'offline'
    if (kept !== 'done') {
      await line.discard(key)
      return kept
    }
  }
  const pages = out.text.pages.map((_, at) => idInLibrary(link.room, out.hash, at))
  const by = depositAuthor(link)
  const placed = { id: words.text, withdrawal: hashOf(words.withdrawal), pages }
  const acts = [depositText(by, placed, out.text), ...depositPages(by, placed, out.text)]
  return send(device, desk, { ...byLink(link), acts })
}

/**
 * The figures a group agreed to deposit, once a library: their id comes from a secret that the group is
 * given before they leave, so that a second time is the first again.
 */
export async function letFiguresOut(
  device: Pick<Device, 'keyring' | 'carry'>,
  desk: Desk,
  { link, words }: { readonly link: DepositLink; readonly words: FiguresWords },
): Promise<ErrandOutcome> {
  const before = standing(desk, 'group', onlyId)
  const there = before.words.figures
  const isAgain = there?.library === link.room
  const hash = isAgain ? there.hash : hashOf(newToken())
  if (!isAgain) {
    const figures = { library: link.room, hash, atMin: minuteOf(desk.nowMs()) }
    await desk.line.post(changeGroup(desk.author, before, { figures }))
  }
  const id = idInLibrary(link.room, hash, 'text')
  const acts = [depositFigures(depositAuthor(link), id, words)]
  return send(device, desk, { ...byLink(link), acts })
}

const said = (outcome: ErrandOutcome | Refusal): LetOutcome =>
  outcome === 'offline' ? 'later' : outcome

/** The text as the answers release it at this instant; nothing when a yes is missing, whoever asks. */
function releasedNow({ desk, connection }: Leaving, proposal: RecordId): Out | undefined {
  const board = desk.board()
  const found = proposalsIn(board, desk.author.room as RoomId).find(({ id }) => id === proposal)
  if (found === undefined) return undefined
  const nowMin = minuteOf(desk.nowMs())
  const isHeld = connection.getState().held !== 'none'
  const stands = standingIn(board, found, { hashText, verify, nowMin, isHeld })
  if (stands.state !== 'agreed') return undefined
  return { proposal, hash: found.words.hash, text: stands.text }
}

/** What lets something of this group out, by the link that this device keeps. */
export function letOutOf(device: Device, room: Leaving) {
  const { desk } = room
  const linkTo = async (library: RoomId): Promise<DepositLink | undefined> =>
    (await openLibraries(device)).linkOf(library)
  return {
    async text({ library, proposal }: LettingOut): Promise<LetOutcome> {
      const out = releasedNow(room, proposal)
      if (out === undefined) return 'not-agreed'
      const link = await linkTo(library)
      if (link === undefined) return 'no-link'
      const outcome = said(await letTextOut(device, desk, { ...out, link }))
      if (outcome === 'done') await nearAfterRelease(desk, out.proposal)
      return outcome
    },
    async figures({ library, ...figures }: LettingFigures): Promise<LetOutcome> {
      const link = await linkTo(library)
      if (link === undefined) return 'no-link'
      return said(await letFiguresOut(device, desk, { ...figures, link }))
    },
  }
}
