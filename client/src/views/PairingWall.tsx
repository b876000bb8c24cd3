import { screenFr } from '../phrases/screen.fr.ts'
import { Button } from '../ui/Button.tsx'
import { DeviceAsks, DeviceCode } from './handing/DeviceCode.tsx'
import { usePairing } from './handing/use-pairing.ts'
import './handing/handing.css'
import './pairing-wall.css'

/** A blank wall with one code, for the facilitator's phone alone: nothing of the session is on it. */
export function PairingWall({ onDone }: { readonly onDone: () => void }) {
  const code = usePairing()
  return (
    <div className="fe-screen fe-screen-stripped">
      <main className="fe-wall fe-pairing" data-theme="light">
        <div>
          <h1 className="fe-title">{screenFr.pairTitle}</h1>
          <p>{screenFr.pairHelp}</p>
          <p>{screenFr.pairWatch}</p>
        </div>
        <DeviceCode {...code} size={360} />
      </main>
      <section className="fe-strip" aria-label={screenFr.stripLabel}>
        <DeviceAsks pairing={code.pairing} />
        <div className="fe-strip-actions">
          <Button size="small" onPress={onDone}>
            {code.pairing?.kind === 'confirmed' ? screenFr.pairOver : screenFr.pairDone}
          </Button>
        </div>
      </section>
    </div>
  )
}
