import { useState } from 'react'
import { marksFr } from '../../phrases/workshop-marks.fr.ts'
import { blockedBy } from '../../store/select/workshop-blocked.ts'
import { Button } from '../../ui/Button.tsx'
import { useDesk } from './desk.ts'
import { ProposeDialog } from './ProposeDialog.tsx'

/** Proposing, and in words why not yet. */
export function ProposeFoot() {
  const { writing, recognition, pending } = useDesk()
  const [asking, ask] = useState(false)
  const blocked = blockedBy(writing, recognition)
  const reason =
    blocked === undefined
      ? undefined
      : blocked === 'marks'
        ? marksFr.blocked.marks(pending.length)
        : marksFr.blocked[blocked]
  return (
    <div className="ws-propose">
      <Button
        variant={blocked === undefined ? 'primary' : 'secondary'}
        size="big"
        block
        unavailable={reason}
        onPress={() => ask(true)}
      >
        {marksFr.propose}
      </Button>
      {asking ? <ProposeDialog onClose={() => ask(false)} /> : null}
    </div>
  )
}
