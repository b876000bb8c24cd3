import { useState } from 'react'
import { marksFr } from '../../phrases/workshop-marks.fr.ts'
import { Button } from '../../ui/Button.tsx'
import { useDesk } from './desk.ts'
import { ProposeDialog } from './ProposeDialog.tsx'

/** Proposing, and in words why not yet. */
export function ProposeFoot() {
  const { blocked, pending } = useDesk()
  const [asking, ask] = useState(false)
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
