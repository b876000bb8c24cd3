import { tScreen } from '../../phrases/screen.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import { leadsOnlyHere } from '../handing/leads-only-here.ts'
import { StillPicture } from './LinePictures.tsx'
import { useQrMatrix } from './use-qr-matrix.ts'
import type { Seen } from './use-seen.ts'
import './entrance-picture.css'

/** Where a phone goes when its camera cannot read the code, if it can go there at all. */
export const whereTyped = (address: string): string =>
  leadsOnlyHere(address) ? tScreen.onlyHere : tScreen.joinWithWords(new URL(address).host)

/** The code, then where its five words are typed; or that no other device could follow either. */
function WayIn({ address }: { address: string }) {
  const isOnlyHere = leadsOnlyHere(address)
  const matrix = useQrMatrix(isOnlyHere ? undefined : address)
  if (isOnlyHere) return <p className="fe-wall-code">{tScreen.onlyHere}</p>
  return (
    <div className="fe-wall-code">
      <div>{matrix === undefined ? null : <QrCode matrix={matrix} label={tScreen.qrLabel} />}</div>
      <p>{tScreen.joinWithCode}</p>
      <p>{whereTyped(address)}</p>
    </div>
  )
}

/** The five words and the code, large, while the door is open. */
export function EntrancePicture({ seen }: { seen: Seen }) {
  if (seen.phrase === undefined) return <StillPicture />
  return (
    <div className="fe-wall-entrance">
      <div>
        <p className="fe-wall-join">{tScreen.toJoin}</p>
        <ol className="fe-wall-words" lang="fr">
          {seen.phrase.map((word, index) => (
            <li key={index}>{word}</li>
          ))}
        </ol>
      </div>
      {seen.address === undefined ? null : <WayIn address={seen.address} />}
    </div>
  )
}
