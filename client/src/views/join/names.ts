import { tJoin } from '../../phrases/join.ts'
import { heardName } from '../../store/heard-name.ts'

/** As in the shared record of a member; a test holds the two equal. Kept here to leave zod out. */
export const nameMaxChars = 24

const LETTERS = 'BCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')

/** Who already bears that name at the table. */
export function namesake<M extends { readonly name: string }>(
  members: readonly M[],
  name: string,
): M | undefined {
  const heard = heardName(name)
  return heard === '' ? undefined : members.find((member) => heardName(member.name) === heard)
}

/** "Awa" becomes "Awa B.", or the next letter that is free. */
export function withLetter(members: readonly { readonly name: string }[], name: string): string {
  const base = name
    .trim()
    .slice(0, nameMaxChars - 3)
    .trim()
  const free = LETTERS.find((letter) => namesake(members, `${base} ${letter}.`) === undefined)
  return `${base} ${free ?? 'Z'}.`
}

/** The sentence about a name that is too long, or nothing. */
export function nameFault(name: string): string | undefined {
  return name.trim().length > nameMaxChars ? tJoin.nameTooLong : undefined
}
