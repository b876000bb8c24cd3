import { Check } from '../../ui/Check.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { scriptOf } from '../../store/select/steps.ts'
import { useBoard } from '../../store/use-app.ts'
import { HelmDialog } from './HelmDialog.tsx'

const noRules: readonly string[] = []

/** The ground rules, numbered. */
export function RuleLines() {
  const rules = useBoard((board) => scriptOf(board)?.rules ?? noRules)
  if (rules.length === 0) return <p>{tCockpit.board.noRules}</p>
  return (
    <ol className="ck-numbered">
      {rules.map((rule) => (
        <li key={rule}>
          <span>{rule}</span>
        </li>
      ))}
    </ol>
  )
}

export function RulesDialog() {
  return (
    <HelmDialog kind="rules" title={tCockpit.more.rulesTitle}>
      {() => <RuleLines />}
    </HelmDialog>
  )
}

export function HelpDialog() {
  return (
    <HelmDialog kind="help" title={tCockpit.more.helpTitle}>
      {() => (
        <ul className="ck-help">
          {tCockpit.more.helpLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </HelmDialog>
  )
}

interface KeysDialogProps {
  used: boolean
  onUse: (used: boolean) => void
}

/** The single-key shortcuts, and the switch that puts them to sleep. */
export function KeysDialog({ used, onUse }: KeysDialogProps) {
  const words = tCockpit.keys
  return (
    <HelmDialog kind="keys" title={words.title}>
      {() => (
        <>
          <p>{words.only}</p>
          <dl className="ck-keys">
            {words.rows.map(([key, does]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <div className="ck-keys-choice">
            <Check label={words.on} checked={used} onChange={onUse} />
          </div>
        </>
      )}
    </HelmDialog>
  )
}
