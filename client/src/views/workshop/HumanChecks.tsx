import { checkPrint, checksMade } from '../../../../shared/synthesis/decided.ts'
import { tMarks } from '../../phrases/workshop-marks.ts'
import { writtenOf } from '../../store/select/workshop-fields.ts'
import { Check } from '../../ui/Check.tsx'
import { useDesk } from './desk.ts'

/** Two checks that no machine makes, each for these very words. */
export function HumanChecks() {
  const { manuscript, workshop } = useDesk()
  const made = checksMade(writtenOf(manuscript))
  const check = (which: 'story' | 'details') => (is: boolean) => {
    const { [which]: _was, ...others } = manuscript.synthesis.checked
    const checked = is ? { ...others, [which]: checkPrint(writtenOf(manuscript)) } : others
    const synthesis = { ...manuscript.synthesis, checked }
    workshop.writing.change({ ...manuscript, synthesis }, {})
  }
  return (
    <section className="ws-checks">
      <h3 className="ws-side-title">{tMarks.unseen}</h3>
      <Check label={tMarks.story} checked={made.story} onChange={check('story')} />
      <Check label={tMarks.details} checked={made.details} onChange={check('details')} />
    </section>
  )
}
