import { tPeer } from '../../phrases/peer.ts'
import { Button } from '../../ui/Button.tsx'
import { PausePage } from '../pause/PausePage.tsx'
import type { FramePause as Pause } from '../pause/use-frame-pause.ts'

const { frame } = tPeer

function WayBack({ pause }: { pause: Pause }) {
  return (
    <>
      <Button block onPress={pause.undo}>
        {pause.mayBeMistake ? frame.mistake : frame.comeBack}
      </Button>
      {pause.mayBeMistake ? <p className="fe-meta peer-centred">{frame.mistakeHelp}</p> : null}
    </>
  )
}

/** Out of the frame on a phone; the one who asked may say it was a mistake. */
export function FramePause({ pause }: { pause: Pause }) {
  const back = pause.mayBeMistake || pause.mayComeBack
  return (
    <PausePage
      look="page"
      words={pause.alone ? frame.wordsAlone : frame.words}
      actions={back ? <WayBack pause={pause} /> : undefined}
    />
  )
}
