import type { Kind } from '../../../../shared/method/kinds.ts'
import { aimMaxChars, groupNameMaxChars } from '../../../../shared/model/group.ts'
import { nameMaxChars } from '../../../../shared/model/participant.ts'
import { tCreate } from '../../phrases/create.ts'
import type { Founding } from '../../store/app.ts'
import { hasLongRule, writtenRules, type CharterDraft } from './charter-draft.ts'

const sessionsAtMost = 24

/** A group being written, as typed. */
export interface GroupDraft {
  readonly kind: Kind | undefined
  readonly name: string
  readonly aim: string
  readonly yourName: string
  readonly planned: string
  readonly code: string
}

/** The number of sessions, or nothing when what is typed is not one. */
export function plannedSessions(typed: string): number | undefined {
  const planned = /^\s*\d{1,2}\s*$/.test(typed) ? Number(typed) : 0
  return planned >= 1 && planned <= sessionsAtMost ? planned : undefined
}

function tooLong({ name, aim, yourName }: GroupDraft): boolean {
  return (
    name.trim().length > groupNameMaxChars ||
    aim.trim().length > aimMaxChars ||
    yourName.trim().length > nameMaxChars
  )
}

/** The first thing still wanted, as a sentence; nothing when the group can be created. */
export function wanted(
  draft: GroupDraft,
  charter: CharterDraft,
  asksCode: boolean,
): string | undefined {
  if (asksCode && draft.code.trim() === '') return tCreate.wantsCode
  if (draft.kind === undefined) return tCreate.wantsKind
  if (draft.name.trim() === '') return tCreate.wantsName
  if (draft.yourName.trim() === '') return tCreate.wantsYourName
  if (plannedSessions(draft.planned) === undefined) return tCreate.plannedWrong
  if (writtenRules(charter).length === 0) return tCreate.wantsRule
  return tooLong(draft) || hasLongRule(charter) ? tCreate.wantsShorter : undefined
}

/** What is sent to create the group; nothing while something is wanted. */
export function foundingOf(
  draft: GroupDraft,
  charter: CharterDraft,
  asksCode: boolean,
): Founding | undefined {
  const planned = plannedSessions(draft.planned)
  if (wanted(draft, charter, asksCode) !== undefined) return undefined
  if (draft.kind === undefined || planned === undefined) return undefined
  return {
    group: { kind: draft.kind, name: draft.name.trim(), aim: draft.aim.trim(), planned },
    charter: { rules: [...writtenRules(charter)] },
    name: draft.yourName.trim(),
    ...(asksCode ? { code: draft.code.trim() } : {}),
  }
}
