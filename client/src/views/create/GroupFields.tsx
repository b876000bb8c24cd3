import { aimMaxChars, groupNameMaxChars } from '../../../../shared/model/group.ts'
import { nameMaxChars } from '../../../../shared/model/participant.ts'
import { createFr } from '../../phrases/create.fr.ts'
import { Field } from '../../ui/Field.tsx'
import { plannedSessions, type GroupDraft } from './group-draft.ts'

interface GroupFieldsProps {
  draft: GroupDraft
  write: (part: Partial<GroupDraft>) => void
}

function Planned({ draft, write }: GroupFieldsProps) {
  const wrong = draft.planned.trim() !== '' && plannedSessions(draft.planned) === undefined
  return (
    <div className="fe-create-planned">
      <Field
        label={createFr.planned}
        help={createFr.plannedHelp}
        value={draft.planned}
        onChange={(planned) => write({ planned })}
        inputMode="numeric"
        error={wrong ? createFr.plannedWrong : undefined}
      />
    </div>
  )
}

/** The group's name, what it seeks, its founder's name, and how long it foresees to meet. */
export function GroupFields({ draft, write }: GroupFieldsProps) {
  return (
    <>
      <Field
        label={createFr.name}
        help={createFr.nameHelp}
        value={draft.name}
        onChange={(name) => write({ name })}
        limit={groupNameMaxChars}
        counter={createFr.left}
      />
      <Field
        label={createFr.aim}
        help={createFr.aimHelp}
        value={draft.aim}
        onChange={(aim) => write({ aim })}
        multiline
        face="voice-small"
        rows={2}
        limit={aimMaxChars}
        counter={createFr.left}
      />
      <Field
        label={createFr.yourName}
        help={createFr.yourNameHelp}
        value={draft.yourName}
        onChange={(yourName) => write({ yourName })}
        limit={nameMaxChars}
        counter={createFr.left}
      />
      <Planned draft={draft} write={write} />
    </>
  )
}
