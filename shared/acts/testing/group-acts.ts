import { onlyId, type Hash, type MemberId, type RecordId, type RoomId } from '../../model/ids.ts'
import type { Sent } from '../../model/collections.ts'
import type { PublicKey } from '../../model/boxed.ts'
import type { Sealed } from '../../model/sealed.ts'
import type { Write } from '../../policy/records.ts'
import {
  hash,
  id,
  inDocument,
  inLedger,
  owned,
  sealed as wrap,
} from '../../policy/testing/views.ts'
import type { Act } from '../act.ts'
import { announceSession } from '../announce-session.ts'
import { confirmReseat, declineReseat } from '../answer-reseat.ts'
import { askReseat } from '../ask-reseat.ts'
import { markSessionClosed } from '../close-session.ts'
import { announceErasure, callOffErasure, moveErasure } from '../erase.ts'
import { foundGroup } from '../found-group.ts'
import { giveDeviceKey } from '../give-device-key.ts'
import { leaveGroup } from '../leave-group.ts'
import { dropHandover, offerHandover, stepDown, takeHandover } from '../hand-over.ts'
import { forgetOwnScript, keepOwnScript } from '../keep-own-script.ts'
import { addConcept, removeConcept, rewordConcept } from '../own-concept.ts'
import { closeDoor, openDoor } from '../open-door.ts'
import { sayForgotten } from '../say-forgotten.ts'
import { takeSeat } from '../take-seat.ts'
import { turnKeys } from '../turn-keys.ts'
import { closePairing, confirmPairing, emptyPass, openPairing } from '../pair-device.ts'
import { seatDevice, writeRecovery } from '../write-recovery.ts'
import { me, fresh, atMin, soon, author, before, without, who, type Case } from './author.ts'
import { changeCharter } from '../change-charter.ts'
import { changeGroup } from '../change-group.ts'

/** A group with two seats, one door, one session listed and one newcomer asking for their old seat. */
const group: readonly Write[] = [
  inDocument('sessions', 'listed', owned('me', { room: 'r'.repeat(22), state: 'open' })),
  inDocument('ownScript', 'only', owned('me')),
  inDocument('concepts', 'ours', owned('me')),
  inDocument('reseats', 'asked', owned('new', { of: id('other'), hash: hash('new') })),
  inLedger('seats', id('tiers'), { role: 'facilitator' }),
  inLedger('seats', id('other'), { role: 'peer' }),
  inLedger('doors', hash('words'), { wrap, untilMs: soon }),
  inLedger('invitations', hash('link'), { wrap, untilMs: soon }),
]

const link = hash('link')
const door = hash('words')
const device = { id: id('asking') as RecordId, of: me, hash: hash('new') as Hash }
const pairing = [
  inLedger('invitations', hash('code'), { wrap, untilMs: soon, pairs: me }),
  inDocument('reseats', 'asking', owned('newcomer', { of: me, hash: hash('new') })),
]
const opened = { hash: link, record: { wrap: wrap as Sealed, untilMs: soon } }
const offer = owned('tiers', { to: me, keeps: false })
const founding = {
  group: { kind: 'tenir-debout' as const, name: 'Encadrer dehors', aim: '', planned: 8 },
  charter: { rules: ['Ce qui se dit ici reste ici.'] },
  name: 'Hélène',
}

const ownScript = {
  steps: [{ id: 'round', stage: 'round', name: 'Tour', say: '', minutes: 20 }],
}

const concept = {
  key: 'parler-bas',
  name: 'Parler bas',
  definition: 'Ce que l’on se dit à voix basse pour que la journée tienne.',
  question: 'À qui l’auriez-vous dit tout haut ?',
}

const dated = { id: fresh, room: 'r'.repeat(22) as RoomId, eraseAtMin: atMin + 1_440 }
const datedRecord = owned('me', { room: dated.room, eraseAtMin: dated.eraseAtMin })

const inGroup = (
  name: string,
  by: keyof typeof who,
  ...[act, there = group]: readonly [act: () => Act, there?: readonly Write[]]
): Case => ({ name, who: who[by], act, kind: 'group', there })

const key = hash('key') as PublicKey
const other = id('other') as MemberId
const made = { boxes: 'b'.repeat(4_139), words: { before: key, devices: [key] } }
const turned: Write = ['document', 'keys', 'epoch00000000002', { ...owned('tiers'), epoch: 2 }]

/** Every act in a group's room, and who does it. */
export const groupCases: readonly Case[] = [
  inGroup('gives a key for its device', 'fp', () =>
    giveDeviceKey(author, { id: id('box') as RecordId, key, former: [] }),
  ),
  inGroup(
    'turns the key away from a member',
    'f',
    () => turnKeys(author, { of: other, isRemoved: false }, made),
    [...group, turned],
  ),
  inGroup('leaves the group', 'fp', () => leaveGroup(me), [
    ...group,
    inDocument('members', me, owned('me')),
    inLedger('seats', me, { role: 'peer' }),
  ]),
  inGroup('founds a group', 'f', () => foundGroup(author, founding), [
    inLedger('seats', me, { role: 'facilitator' }),
  ]),
  inGroup('announces a session', 'f', () =>
    announceSession(
      author,
      { id: fresh, room: 'r'.repeat(22) as RoomId },
      { number: 1, startsAtMin: atMin },
    ),
  ),
  inGroup('says when its matter goes', 'f', () =>
    announceErasure(author, dated, { cause: 'kept' }),
  ),
  inGroup(
    'brings that nearer',
    'f',
    () =>
      moveErasure(author, before('erasures', id('dated'), { cause: 'kept' }), {
        eraseAtMin: atMin + 60,
        cause: 'asked',
        beforeMin: dated.eraseAtMin,
      }),
    [...group, inDocument('erasures', 'dated', { ...datedRecord, atMin })],
  ),
  inGroup('calls off the erasure of the group', 'f', () => callOffErasure(id('all')), [
    ...group,
    inDocument('erasures', 'all', { ...datedRecord, room: '', atMin }),
  ]),
  inGroup('says what its device dropped', 'fp', () =>
    sayForgotten(author, { id: fresh, before: undefined }, { device: 'here', erased: [] }),
  ),
  inGroup('marks it closed', 'f', () =>
    markSessionClosed(author, before('sessions', id('listed'), { number: 1, startsAtMin: atMin }), {
      people: 7,
      minutes: 180,
    }),
  ),
  inGroup(
    'keeps a script of the group’s own',
    'f',
    () => keepOwnScript(author, undefined, ownScript),
    without(group, 'ownScript'),
  ),
  inGroup('keeps another', 'f', () =>
    keepOwnScript(author, before('ownScript', onlyId, ownScript), ownScript),
  ),
  inGroup('forgets it', 'f', () => forgetOwnScript()),
  inGroup(
    'opens the door',
    'f',
    () => openDoor({ invitation: opened, door: { id: door, record: opened.record } }),
    without(group, 'doors', 'invitations'),
  ),
  inGroup('closes the door', 'f', () => closeDoor(link, door)),
  inGroup('takes a seat', 'g', () => takeSeat(author, hash('me') as Hash, { name: 'Awa' })),
  inGroup('asks for one’s seat', 'g', () =>
    askReseat(author, { id: fresh, of: id('other') as MemberId, hash: hash('me') as Hash }),
  ),
  inGroup('confirms it', 'f', () =>
    confirmReseat({
      id: id('asked') as RecordId,
      of: id('other') as MemberId,
      hash: hash('new') as Hash,
    }),
  ),
  inGroup('declines it', 'f', () => declineReseat(id('asked') as RecordId)),
  inGroup('offers the facilitation', 'f', () =>
    offerHandover(author, id('other') as MemberId, false),
  ),
  inGroup('takes it', 'p', () => takeHandover(offer as unknown as Sent<'handovers'>), [
    inLedger('seats', me, { role: 'peer' }),
    inLedger('seats', id('tiers'), { role: 'facilitator' }),
    inDocument('handovers', 'only', offer),
  ]),
  inGroup('takes it back', 'fp', () => dropHandover(), [
    inDocument('handovers', 'only', owned('me', { to: id('other'), keeps: true })),
  ]),
  inGroup('leaves it to the other', 'f', () => stepDown(author), [
    ...group,
    inLedger('seats', me, { role: 'facilitator' }),
  ]),
  inGroup(
    'writes a sheet',
    'f',
    () =>
      writeRecovery({
        door: hash('paper'),
        record: { member: me, pass: hash('on-it') as Hash, wrap: wrap as Sealed },
        former: hash('old-paper'),
      }),
    [
      inLedger('seats', me, { role: 'facilitator' }),
      inLedger('recoveries', hash('old-paper'), { member: me, pass: hash('gone'), wrap }),
    ],
  ),
  inGroup('sits by the sheet', 'f', () => seatDevice(me, hash('mine') as Hash), [
    inLedger('seats', me, { role: 'facilitator' }),
  ]),
  inGroup('shows a code for one device', 'f', () =>
    openPairing(hash('code'), { wrap: wrap as Sealed, untilMs: soon, pairs: me }),
  ),
  inGroup(
    'confirms the device that asks by it',
    'f',
    () => confirmPairing({ code: hash('code'), asked: device, wrap: wrap as Sealed }),
    [...pairing, inLedger('seats', me, { role: 'facilitator' })],
  ),
  inGroup('refuses it', 'f', () => closePairing(hash('code'), [device.id]), pairing),
  inGroup('has its keys', 'f', () => emptyPass(hash('new') as Hash, me), [
    inLedger('seats', me, { role: 'facilitator' }),
    inLedger('passes', hash('new'), { member: me, wrap }),
  ]),
  inGroup('adds a concept of its own', 'f', () => addConcept(author, fresh, concept)),
  inGroup('rewords it', 'f', () =>
    rewordConcept(author, before('concepts', id('ours'), concept), concept),
  ),
  inGroup('takes it out', 'f', () => removeConcept(id('ours') as RecordId)),
  inGroup(
    'says what holds for each session',
    'f',
    () => changeGroup(author, before('group', onlyId, founding.group), { phonesDown: true }),
    [...group, inDocument('group', 'only', owned('me'))],
  ),
  inGroup(
    'changes its charter',
    'f',
    () =>
      changeCharter(author, before('charter', onlyId, founding.charter), {
        words: { rules: ['On parle en « je ».'] },
        atMin,
      }),
    [...group, inDocument('charter', 'only', owned('me'))],
  ),
]
