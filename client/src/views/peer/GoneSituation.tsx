import { tPeer } from '../../phrases/peer.ts'
import { useDraft } from '../../store/use-draft.ts'
import { CopyText } from './CopyText.tsx'
import { PeerPage } from './PeerPage.tsx'
import type { Here } from './use-here.ts'
import { Button } from '../../ui/Button.tsx'
import { useKeptEchoes } from '../../store/use-kept-echoes.ts'
import { usePlaces } from './places.ts'

function MyWordsButton() {
  const { open } = usePlaces()
  return (
    <Button block onPress={() => open({ kind: 'mine' })}>
      {tPeer.states.mine}
    </Button>
  )
}

/** The situation was withdrawn while somebody wrote about it: their words stay, theirs alone. */
export function GoneSituation({ here, draftKey }: { here: Here; draftKey: string }) {
  const { text } = useDraft(draftKey)
  const { gone, goneEcho, goneWords } = tPeer.reading
  const { kept: echoes } = useKeptEchoes()
  const kept = text.trim() !== ''
  return (
    <PeerPage
      head={here.name}
      title={gone}
      lede={kept ? goneWords : undefined}
      arcs
      actions={
        <>
          <CopyText text={text} />
          {echoes.length === 0 ? null : <MyWordsButton />}
        </>
      }
    >
      {echoes.length === 0 ? null : <p className="fe-lede">{goneEcho}</p>}
      {kept ? <p className="fe-voice-focus peer-lines">{text}</p> : null}
    </PeerPage>
  )
}
