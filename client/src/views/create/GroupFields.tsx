import { aimMaxChars, groupNameMaxChars } from '../../../../shared/model/group.ts'
import { nameMaxChars } from '../../../../shared/model/participant.ts'
import { tCreate } from '../../phrases/create.ts'
import { Field } from '../../ui/Field.tsx'
import type { FieldProps } from '../../ui/fieldProps.ts'
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
        label={tCreate.planned}
        help={tCreate.plannedHelp}
        value={draft.planned}
        onChange={(planned) => write({ planned })}
        inputMode="numeric"
        error={wrong ? tCreate.plannedWrong : undefined}
      />
    </div>
  )
}

interface Asked extends Omit<FieldProps, 'value' | 'onChange'> {
  part: 'name' | 'aim' | 'yourName'
}

const asked: readonly Asked[] = [
  { part: 'name', label: tCreate.name, help: tCreate.nameHelp, limit: groupNameMaxChars },
  {
    part: 'aim',
    label: tCreate.aim,
    help: tCreate.aimHelp,
    multiline: true,
    face: 'voice-small',
    rows: 2,
    limit: aimMaxChars,
  },
  { part: 'yourName', label: tCreate.yourName, help: tCreate.yourNameHelp, limit: nameMaxChars },
]

/** The group's name, what it seeks, its founder's name, and how long it foresees to meet. */
export function GroupFields({ draft, write }: GroupFieldsProps) {
  return (
    <>
      {asked.map(({ part, ...field }) => (
        <Field
          key={part}
          {...field}
          value={draft[part]}
          onChange={(text) => write({ [part]: text })}
          counter={tCreate.left}
        />
      ))}
      <Planned draft={draft} write={write} />
    </>
  )
}
