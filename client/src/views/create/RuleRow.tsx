import type { Ref } from 'react'
import { ruleMaxChars } from '../../../../shared/model/charter.ts'
import { tCreate } from '../../phrases/create.ts'
import { Field } from '../../ui/Field.tsx'
import { caretDownIcon } from '../../ui/icons/caretDownIcon.ts'
import { caretUpIcon } from '../../ui/icons/caretUpIcon.ts'
import { trashIcon } from '../../ui/icons/trashIcon.ts'
import type { CharterChange, RuleDraft } from './charter-draft.ts'
import { RuleButton } from './RuleButton.tsx'

interface RuleRowProps {
  rule: RuleDraft
  /** From 1. */
  place: number
  last: boolean
  change: (change: CharterChange) => void
  onRemove: () => void
  fieldRef: Ref<HTMLInputElement | HTMLTextAreaElement>
}

type RuleGestures = Omit<RuleRowProps, 'fieldRef'>

function UpAndDown({ rule: { id }, place, last, change }: RuleGestures) {
  return (
    <>
      <RuleButton
        label={tCreate.upOf(place)}
        icon={caretUpIcon}
        unavailable={place === 1}
        onPress={() => change({ kind: 'move', id, by: -1 })}
      >
        {tCreate.up}
      </RuleButton>
      <RuleButton
        label={tCreate.downOf(place)}
        icon={caretDownIcon}
        unavailable={last}
        onPress={() => change({ kind: 'move', id, by: 1 })}
      >
        {tCreate.down}
      </RuleButton>
    </>
  )
}

function RuleMoves(rule: RuleGestures) {
  return (
    <div className="fe-create-rule-moves">
      <UpAndDown {...rule} />
      <RuleButton label={tCreate.removeOf(rule.place)} icon={trashIcon} onPress={rule.onRemove}>
        {tCreate.remove}
      </RuleButton>
    </div>
  )
}

/** One rule: its words, its place, and a way out. */
export function RuleRow(props: RuleRowProps) {
  const { rule, place, change } = props
  return (
    <li className="fe-create-rule">
      <span className="fe-create-rule-number" aria-hidden="true">
        {place}
      </span>
      <div className="fe-create-rule-words">
        <Field
          label={tCreate.rule(place)}
          labelLook="hidden"
          face="voice-small"
          multiline
          rows={1}
          value={rule.text}
          onChange={(text) => change({ kind: 'write', id: rule.id, text })}
          limit={ruleMaxChars}
          counter={tCreate.left}
          inputRef={props.fieldRef}
        />
        <RuleMoves {...props} />
      </div>
    </li>
  )
}
