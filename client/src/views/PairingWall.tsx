import { tScreen } from '../phrases/screen.ts'
import { Button } from '../ui/Button.tsx'
import { DeviceAsks, DeviceCode } from './handing/DeviceCode.tsx'
import { isOnlyHere, usePairing } from './handing/use-pairing.ts'
import './handing/handing.css'
import './pairing-wall.css'

/** A blank wall with one code, for the facilitator's phone alone: nothing of the session is on it. */
export function PairingWall({ onDone }: { readonly onDone: () => void }) {
  const code = usePairing()
  const said = isOnlyHere(code.pairing) ? [] : [tScreen.pairHelp, tScreen.pairWatch]
  return (
    <div className="fe-screen fe-screen-stripped">
      <main className="fe-wall fe-pairing" data-theme="light">
        <div>
          <h1 className="fe-title">{tScreen.pairTitle}</h1>
          {said.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <DeviceCode {...code} size={360} />
      </main>
      <section className="fe-strip" aria-label={tScreen.stripLabel}>
        <DeviceAsks pairing={code.pairing} />
        <div className="fe-strip-actions">
          <Button size="small" onPress={onDone}>
            {code.pairing?.kind === 'confirmed' ? tScreen.pairOver : tScreen.pairDone}
          </Button>
        </div>
      </section>
    </div>
  )
}
