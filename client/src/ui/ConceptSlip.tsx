import { FamilyGlyph, type FamilyLook } from './marks/FamilyGlyph.tsx'
import { Icon } from './icons/Icon.tsx'
import { pencilSimpleIcon } from './icons/pencilSimpleIcon.ts'
import './ConceptSlip.css'

interface ConceptSlipProps {
  name: string
  family: FamilyLook
  /** 'draft' is dashed, without paper, with a pencil: seen by the facilitator only. */
  look?: 'normal' | 'draft' | undefined
  selected?: boolean | undefined
  size?: 'normal' | 'common' | undefined
  /** Without it the slip is not a control. */
  onPress?: (() => void) | undefined
  /** Read after the name, for a draft for instance. */
  note?: string | undefined
  /** The slip slides up once, when it has just been handed out. */
  arriving?: boolean | undefined
}

/** A concept as a specimen label: buff slip with scooped corners, family glyph, name. */
export function ConceptSlip(props: ConceptSlipProps) {
  const draft = props.look === 'draft'
  const body = (
    <span className={`fe-slip-paper fe-slip-${props.look ?? 'normal'}`}>
      <FamilyGlyph family={props.family} size={props.size === 'common' ? 28 : 17} />
      <span>{props.name}</span>
      {props.note === undefined ? null : <span className="fe-visually-hidden">, {props.note}</span>}
      {draft ? <Icon path={pencilSimpleIcon} size={16} /> : null}
    </span>
  )
  const look = `fe-slip${props.size === 'common' ? ' fe-slip-common' : ''}${props.arriving === true ? ' fe-slip-arriving' : ''}`
  if (props.onPress === undefined) return <span className={look}>{body}</span>
  return (
    <button
      type="button"
      className={`${look} fe-slip-button`}
      aria-pressed={props.selected}
      onClick={props.onPress}
    >
      {body}
    </button>
  )
}
