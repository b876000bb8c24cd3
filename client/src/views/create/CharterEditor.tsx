import { useId, useRef } from 'react'
import { tCreate } from '../../phrases/create.ts'
import { Button } from '../../ui/Button.tsx'
import { plusIcon } from '../../ui/icons/plusIcon.ts'
import { Notice } from '../../ui/Notice.tsx'
import { rulesAtMost, type CharterChange, type CharterDraft } from './charter-draft.ts'
import { RuleRow } from './RuleRow.tsx'

interface CharterEditorProps {
  charter: CharterDraft
  change: (change: CharterChange) => void
}

/** A new rule takes focus; when one goes, focus goes to its neighbour. */
function useRuleFocus({ charter, change }: CharterEditorProps) {
  const fields = useRef(new Map<number, HTMLElement>())
  const awaited = useRef<number>(undefined)
  const field = (id: number) => (element: HTMLElement | null) => {
    if (element === null) {
      fields.current.delete(id)
      return
    }
    fields.current.set(id, element)
    if (awaited.current !== id) return
    awaited.current = undefined
    element.focus()
  }
  return {
    field,
    add: () => {
      awaited.current = charter.next
      change({ kind: 'add' })
    },
    remove: (id: number) => {
      const at = charter.rules.findIndex((rule) => rule.id === id)
      const neighbour = charter.rules[at + 1] ?? charter.rules[at - 1]
      change({ kind: 'remove', id })
      if (neighbour !== undefined) fields.current.get(neighbour.id)?.focus()
    },
    putBack: () => {
      awaited.current = charter.removed?.rule.id
      change({ kind: 'put-back' })
    },
  }
}

function Removed({ onPutBack }: { onPutBack: () => void }) {
  return (
    <Notice
      tone="plain"
      actions={
        <Button size="small" onPress={onPutBack}>
          {tCreate.putBack}
        </Button>
      }
    >
      {tCreate.removed}
    </Notice>
  )
}

interface RulesProps extends CharterEditorProps {
  focus: ReturnType<typeof useRuleFocus>
}

function Rules({ charter: { rules }, change, focus }: RulesProps) {
  return (
    <ol className="fe-create-rules">
      {rules.map((rule, index) => (
        <RuleRow
          key={rule.id}
          rule={rule}
          place={index + 1}
          last={index === rules.length - 1}
          change={change}
          onRemove={() => focus.remove(rule.id)}
          fieldRef={focus.field(rule.id)}
        />
      ))}
    </ol>
  )
}

/** The ground rules: six to start from, then the group's own, ten at most. */
export function CharterEditor({ charter, change }: CharterEditorProps) {
  const id = useId()
  const focus = useRuleFocus({ charter, change })
  const full = charter.rules.length >= rulesAtMost
  return (
    <section className="fe-create-charter" aria-labelledby={id}>
      <h2 className="fe-section" id={id}>
        {tCreate.rulesTitle}
      </h2>
      <p className="fe-lede">{tCreate.rulesHelp}</p>
      <Rules charter={charter} change={change} focus={focus} />
      <div aria-live="polite">
        {charter.removed === undefined ? null : <Removed onPutBack={focus.putBack} />}
      </div>
      <Button icon={plusIcon} unavailable={full ? tCreate.addFull : false} onPress={focus.add}>
        {tCreate.add}
      </Button>
    </section>
  )
}
