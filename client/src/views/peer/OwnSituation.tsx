import { peerFr } from '../../phrases/peer.fr.ts'

/** Under one's own situation: no composer, and why. */
export function OwnSituation({ words }: { words: string }) {
  return (
    <p className="peer-own">
      <strong>{peerFr.reading.own}</strong>
      {words}
    </p>
  )
}
