import { tPeer } from '../../phrases/peer.ts'

/** Under one's own situation: no composer, and why. */
export function OwnSituation({ words }: { words: string }) {
  return (
    <p className="peer-own">
      <strong>{tPeer.reading.own}</strong>
      {words}
    </p>
  )
}
