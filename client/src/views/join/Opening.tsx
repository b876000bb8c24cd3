import { tJoin } from '../../phrases/join.ts'
import { Button } from '../../ui/Button.tsx'
import { StatePage } from '../../ui/StatePage.tsx'

/** Turning words into keys takes up to 15 s on an old phone: it says so, and can be left. */
export function Opening({ part, onCancel }: { part: number; onCancel: () => void }) {
  return (
    <main>
      <StatePage
        state="loading"
        title={tJoin.openingTitle}
        note={tJoin.openingNote}
        actions={
          <Button block onPress={onCancel}>
            {tJoin.cancel}
          </Button>
        }
      >
        <p>{tJoin.opening}</p>
        <progress className="fe-join-progress" aria-label={tJoin.openingPart} value={part} max={1}>
          {Math.round(part * 100)} %
        </progress>
      </StatePage>
    </main>
  )
}
