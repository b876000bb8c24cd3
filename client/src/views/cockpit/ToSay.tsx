import { useId } from 'react'
import { watchFor } from '../../../../shared/method/script.ts'
import { caretDownIcon } from '../../ui/icons/caretDownIcon.ts'
import { caretUpIcon } from '../../ui/icons/caretUpIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { currentStep, scriptOf } from '../../store/select/steps.ts'
import { useBoard } from '../../store/use-app.ts'
import { useKeptChoice } from '../../store/select/cockpit-choice.ts'

const words = tCockpit.rail

interface FoldProps {
  label: string
  keptAs: string
  atFirst: boolean
  look: 'strong' | 'meta'
  children: React.ReactNode
}

/** A line that folds what is under it, and stays as it was left. */
function Fold({ label, keptAs, atFirst, look, children }: FoldProps) {
  const [open, setOpen] = useKeptChoice(keptAs, atFirst)
  const id = useId()
  return (
    <div className={`ck-fold ck-fold-${look}`}>
      <button
        type="button"
        className="ck-fold-line"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span>{label}</span>
        <Icon path={open ? caretUpIcon : caretDownIcon} size={18} />
      </button>
      <div id={id} hidden={!open}>
        {children}
      </div>
    </div>
  )
}

/** The one sentence to say aloud, and what to watch, each foldable. */
export function ToSay() {
  const step = useBoard((board) => currentStep(board)?.step)
  const watch = useBoard((board) => {
    const script = scriptOf(board)
    return step === undefined || script === undefined ? '' : watchFor(script, step.stage)
  })
  if (step === undefined || (step.say === '' && watch === '')) return null
  return (
    <Fold label={words.say} keptAs="say" atFirst look="strong">
      <p className="fe-say">{step.say}</p>
      {watch === '' ? null : (
        <Fold label={words.watch} keptAs="watch" atFirst={false} look="meta">
          <p className="ck-watch">{watch}</p>
        </Fold>
      )}
    </Fold>
  )
}
