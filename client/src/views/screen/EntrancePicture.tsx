import { tScreen } from '../../phrases/screen.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import { StillPicture } from './LinePictures.tsx'
import { useQrMatrix } from './use-qr-matrix.ts'
import type { Seen } from './use-seen.ts'
import './entrance-picture.css'

/** Where a phone goes when its camera cannot read the code. */
export function hostOf(address: string): string {
  return new URL(address).host
}

/** The five words and the code, large, while the door is open. */
export function EntrancePicture({ seen }: { seen: Seen }) {
  const matrix = useQrMatrix(seen.address)
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
      {seen.address === undefined ? null : (
        <div className="fe-wall-code">
          <div>
            {matrix === undefined ? null : <QrCode matrix={matrix} label={tScreen.qrLabel} />}
          </div>
          <p>{tScreen.joinWithCode}</p>
          <p>{tScreen.joinWithWords(hostOf(seen.address))}</p>
        </div>
      )}
    </div>
  )
}
