import { tPeer } from '../../phrases/peer.ts'
import { Field } from '../../ui/Field.tsx'
import { PeerPage } from './PeerPage.tsx'
import type { Here } from './use-here.ts'

/** The same page while the line is in its five seconds: nothing else to do than take it back. */
export function TitleLeaving({ here, title }: { here: Here; title: string }) {
  return (
    <PeerPage head={here.name} title={tPeer.round.ask} lede={tPeer.round.askHelp} arcs>
      <Field
        label={tPeer.round.ask}
        labelLook="hidden"
        multiline
        rows={1}
        readOnly
        value={title}
        onChange={() => undefined}
        help={tPeer.noNames}
      />
    </PeerPage>
  )
}
