import type { RoomId, Token } from '../../../shared/model/ids.ts'
import { fromBase64url, toBase64url } from './base64url.ts'

/**
 * What an invitation's address holds after its #: never sent to any server. A pairing's is for one
 * device of the facilitator who shows it.
 */
export interface InvitationFragment {
  readonly kind: 'invitation' | 'pairing'
  readonly group: RoomId
  readonly linkSecret: Uint8Array
}

/** What a common screen's address holds: one session, its pass, its key at each epoch from the first. */
export interface ScreenFragment {
  readonly kind: 'screen'
  readonly session: RoomId
  readonly token: Token
  readonly sessionSecrets: readonly Uint8Array[]
}

/** What the sheet of a facilitator holds. */
export interface RecoveryFragment {
  readonly kind: 'recovery'
  readonly secret: Uint8Array
}

type Fragment = InvitationFragment | ScreenFragment | RecoveryFragment

const invitationForm = /^([ip])1\.([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{22})$/
const recoveryForm = /^r1\.([A-Za-z0-9_-]{22})$/
const screenForm =
  /^s1\.([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]{43}(?:\.[A-Za-z0-9_-]{43}){0,99})$/

export function invitationFragment(group: RoomId, linkSecret: Uint8Array): string {
  return `i1.${group}.${toBase64url(linkSecret)}`
}

export function pairingFragment(group: RoomId, linkSecret: Uint8Array): string {
  return `p1.${group}.${toBase64url(linkSecret)}`
}

export function screenFragment(screen: Omit<ScreenFragment, 'kind'>): string {
  const secrets = screen.sessionSecrets.map(toBase64url)
  return ['s1', screen.session, screen.token, ...secrets].join('.')
}

export function recoveryFragment(secret: Uint8Array): string {
  return `r1.${toBase64url(secret)}`
}

/** Reads a fragment, with or without its #; nothing for anything else, however close. */
export function parseFragment(text: string): Fragment | undefined {
  const fragment = text.startsWith('#') ? text.slice(1) : text
  const invitation = invitationForm.exec(fragment)
  if (invitation !== null) {
    const [, form, group, link] = invitation
    const linkSecret = fromBase64url(link ?? '')
    if (linkSecret === undefined) return undefined
    const kind = form === 'p' ? 'pairing' : 'invitation'
    return { kind, group: group as RoomId, linkSecret }
  }
  const recovery = fromBase64url(recoveryForm.exec(fragment)?.[1] ?? '')
  if (recovery?.length === 16) return { kind: 'recovery', secret: recovery }
  const screen = screenForm.exec(fragment)
  const secrets = (screen?.[3] ?? '').split('.').flatMap((each) => fromBase64url(each) ?? [])
  if (screen === null) return undefined
  const [, session, token] = screen
  return {
    kind: 'screen',
    session: session as RoomId,
    token: token as Token,
    sessionSecrets: secrets,
  }
}
