import type { Pace } from '../../../../shared/rehearsal/play.ts'
import { tRehearsal } from '../../phrases/rehearsal.ts'
import { Choice } from '../../ui/Choice.tsx'

interface PaceChoiceProps {
  pace: Pace
  onChange: (pace: Pace) => void
  showLegend?: boolean
}

/** How fast invented people go. */
export function PaceChoice({ pace, onChange, showLegend = false }: PaceChoiceProps) {
  return (
    <Choice<Pace>
      legend={tRehearsal.pace}
      showLegend={showLegend}
      options={[
        { value: 'calm', label: tRehearsal.calm },
        { value: 'lively', label: tRehearsal.lively },
      ]}
      value={pace}
      onChange={onChange}
    />
  )
}
