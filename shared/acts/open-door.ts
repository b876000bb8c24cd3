import type { Door } from '../model/door.ts'
import type { EntranceWords } from '../model/entrance.ts'
import { onlyId } from '../model/ids.ts'
import type { Invitation } from '../model/invitation.ts'
import type { RoomView } from '../policy/view.ts'
import { act, change, create, remove, type Act, type Author, type Before } from './act.ts'

/** A door that opens: what the link and the five words lead to. */
export interface Opened {
  /** Hash of the invitation's token, and what it hands over. */
  readonly invitation: { readonly hash: string; readonly record: Invitation }
  /** What the five words derive to, and what it hands over. */
  readonly door: { readonly id: string; readonly record: Door }
}

/** "Ouvrir la porte", in the group's room. Reopening is the same with a later end. */
export function openDoor({ invitation, door }: Opened): Act {
  return act(
    { op: 'create', collection: 'invitations', id: invitation.hash, record: invitation.record },
    { op: 'create', collection: 'doors', id: door.id, record: door.record },
  )
}

/** "Fermer la porte", in the group's room: the wrapped keys are gone, the words open nothing. */
export function closeDoor(invitationHash: string, doorId: string): Act {
  return act(remove('invitations', invitationHash), remove('doors', doorId))
}

/** The words and the link, shown in the session while the door is open. */
export function showEntrance(
  author: Author,
  entrance: { readonly words: EntranceWords; readonly untilMs: number },
): Act {
  const { words, untilMs } = entrance
  return act(create(author, { collection: 'entrance', id: onlyId, clear: { untilMs }, words }))
}

/** The door is closed: the words leave every screen. */
export function hideEntrance(): Act {
  return act(remove('entrance', onlyId))
}

/** What newcomers read of the past, in the group's room: the link and its end stay what they were. */
export function choosePast({ hash, record }: Opened['invitation']): Act {
  return act({ op: 'change', collection: 'invitations', id: hash, record })
}

/** The same choice, said in the session beside the words. */
export function showPast(
  author: Author,
  before: Before<'entrance'>,
  past: NonNullable<EntranceWords['past']>,
): Act {
  const { untilMs } = before.record
  const words = { ...before.words, past }
  return act(change(author, before, { collection: 'entrance', clear: { untilMs }, words }))
}

/** True while the entrance shown in the session still leads somewhere. */
export function doorIsOpen(view: RoomView): boolean {
  return Number(view.read('entrance', onlyId)?.['untilMs'] ?? 0) > view.nowMs
}
