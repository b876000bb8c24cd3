import { joinFr } from '../../phrases/join.fr.ts'
import { Button } from '../../ui/Button.tsx'
import { StatePage } from '../../ui/StatePage.tsx'

/** Turning words into keys takes up to 15 s on an old phone: it says so, and can be left. */
export function Opening({ part, onCancel }: { part: number; onCancel: () => void }) {
  return (
    <main id="contenu">
      <StatePage
        state="loading"
        title={joinFr.openingTitle}
        note={joinFr.openingNote}
        actions={
          <Button block onPress={onCancel}>
            {joinFr.cancel}
          </Button>
        }
      >
        <p>{joinFr.opening}</p>
        <progress className="fe-join-progress" aria-label={joinFr.openingPart} value={part} max={1}>
          {Math.round(part * 100)} %
        </progress>
      </StatePage>
    </main>
  )
}
