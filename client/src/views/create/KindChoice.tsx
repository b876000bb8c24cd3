import { useId } from 'react'
import { kindPortraits } from '../../../../shared/method/kind-portraits.ts'
import { kinds, type Kind } from '../../../../shared/method/kinds.ts'
import { tCreate } from '../../phrases/create.ts'
import { checkBoldIcon } from '../../ui/icons/checkBoldIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { KindMedallion } from '../../ui/marks/KindMedallion.tsx'

interface KindChoiceProps {
  value: Kind | undefined
  onChange: (kind: Kind) => void
}

function KindOption({
  kind,
  group,
  value,
  onChange,
}: KindChoiceProps & { kind: Kind; group: string }) {
  const { name, promise } = kindPortraits[kind]
  return (
    <label className="fe-create-kind">
      <input
        type="radio"
        name={group}
        value={kind}
        checked={kind === value}
        onChange={() => onChange(kind)}
      />
      <KindMedallion kind={kind} size={46} />
      <span className="fe-create-kind-words">
        <span className="fe-create-kind-name">{name}</span>
        <span className="fe-create-kind-promise">{promise}</span>
      </span>
      {kind === value ? <Icon path={checkBoldIcon} /> : null}
    </label>
  )
}

/** One of the three kinds: native radios, the chosen one framed and checked. */
export function KindChoice({ value, onChange }: KindChoiceProps) {
  const group = useId()
  return (
    <fieldset className="fe-create-kinds">
      <legend className="fe-create-legend">{tCreate.kind}</legend>
      {kinds.map((kind) => (
        <KindOption key={kind} kind={kind} group={group} value={value} onChange={onChange} />
      ))}
    </fieldset>
  )
}
