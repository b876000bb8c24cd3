import { useId } from 'react'
import { kindPortraits, kinds, type Kind } from '../../../../shared/method/kinds.ts'
import { createFr } from '../../phrases/create.fr.ts'
import { checkBoldIcon } from '../../ui/icons/checkBoldIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { KindMedallion } from '../../ui/marks/KindMedallion.tsx'

interface KindChoiceProps {
  value: Kind | undefined
  onChange: (kind: Kind) => void
}

function KindOption({
  kind,
  name,
  value,
  onChange,
}: KindChoiceProps & { kind: Kind; name: string }) {
  const { nameFr, promiseFr } = kindPortraits[kind]
  return (
    <label className="fe-create-kind">
      <input
        type="radio"
        name={name}
        value={kind}
        checked={kind === value}
        onChange={() => onChange(kind)}
      />
      <KindMedallion kind={kind} size={46} />
      <span className="fe-create-kind-words">
        <span className="fe-create-kind-name">{nameFr}</span>
        <span className="fe-create-kind-promise">{promiseFr}</span>
      </span>
      {kind === value ? <Icon path={checkBoldIcon} /> : null}
    </label>
  )
}

/** One of the three kinds: native radios, the chosen one framed and checked. */
export function KindChoice({ value, onChange }: KindChoiceProps) {
  const name = useId()
  return (
    <fieldset className="fe-create-kinds">
      <legend className="fe-create-legend">{createFr.kind}</legend>
      {kinds.map((kind) => (
        <KindOption key={kind} kind={kind} name={name} value={value} onChange={onChange} />
      ))}
    </fieldset>
  )
}
