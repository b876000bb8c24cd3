import type { Ref } from 'react'
import { ruleMaxChars } from '../../../../shared/model/charter.ts'
import { createFr } from '../../phrases/create.fr.ts'
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
        label={createFr.upOf(place)}
        icon={caretUpIcon}
        unavailable={place === 1}
        onPress={() => change({ kind: 'move', id, by: -1 })}
      >
        {createFr.up}
      </RuleButton>
      <RuleButton
        label={createFr.downOf(place)}
        icon={caretDownIcon}
        unavailable={last}
        onPress={() => change({ kind: 'move', id, by: 1 })}
      >
        {createFr.down}
      </RuleButton>
    </>
  )
}

function RuleMoves(rule: RuleGestures) {
  return (
    <div className="fe-create-rule-moves">
      <UpAndDown {...rule} />
      <RuleButton label={createFr.removeOf(rule.place)} icon={trashIcon} onPress={rule.onRemove}>
        {createFr.remove}
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
          label={createFr.rule(place)}
          labelLook="hidden"
          face="voice-small"
          multiline
          rows={1}
          value={rule.text}
          onChange={(text) => change({ kind: 'write', id: rule.id, text })}
          limit={ruleMaxChars}
          counter={createFr.left}
          inputRef={props.fieldRef}
        />
        <RuleMoves {...props} />
      </div>
    </li>
  )
}
