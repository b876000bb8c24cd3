import { screenFr } from '../phrases/screen.fr.ts'
import { Button } from '../ui/Button.tsx'
import { DeviceCode } from './handing/DeviceCode.tsx'
import './pairing-wall.css'

/** A blank wall with one code, for the facilitator's phone alone: nothing of the session is on it. */
export function PairingWall({ onDone }: { readonly onDone: () => void }) {
  return (
    <div className="fe-screen fe-screen-stripped">
      <main className="fe-wall fe-pairing" data-theme="light">
        <div>
          <h1 className="fe-title">{screenFr.pairTitle}</h1>
          <p>{screenFr.pairHelp}</p>
          <p>{screenFr.pairWatch}</p>
        </div>
        <DeviceCode size={360} />
      </main>
      <section className="fe-strip" aria-label={screenFr.stripLabel}>
        <div className="fe-strip-actions">
          <Button size="small" onPress={onDone}>
            {screenFr.pairDone}
          </Button>
        </div>
      </section>
    </div>
  )
}
