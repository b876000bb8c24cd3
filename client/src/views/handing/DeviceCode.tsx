import { tHanding as words } from '../../phrases/handing.ts'
import type { Pairing } from '../../store/pairing.ts'
import { useSecond } from '../../store/ticking.ts'
import { Button } from '../../ui/Button.tsx'
import type { usePairing } from './use-pairing.ts'
import { WayCode } from './WayCode.tsx'

interface DeviceCodeProps extends ReturnType<typeof usePairing> {
  size?: number
}

const said: Record<Exclude<Pairing['kind'], 'shown'> | 'old', string> = {
  old: words.codeOld,
  asked: words.codeRead,
  confirmed: words.confirmed,
  closed: words.codeClosed,
  'no-network': words.noNetwork,
  rehearsal: words.addRehearsed,
}

/** The code by which one device may ask for this seat, or what became of it. */
export function DeviceCode({ pairing, again, size = 280 }: DeviceCodeProps) {
  const isOld = useSecond((nowMs) => pairing?.kind === 'shown' && nowMs >= pairing.untilMs)
  if (pairing === undefined) return null
  if (pairing.kind === 'shown' && !isOld) {
    const code = { address: pairing.address, label: words.addQr, size }
    return <WayCode {...code} onlyHere={words.addOnlyHere} />
  }
  const kind = pairing.kind === 'shown' ? 'old' : pairing.kind
  const isOver = kind === 'old' || kind === 'closed' || kind === 'no-network'
  return (
    <div className="fe-code-over">
      <p role="status">{said[kind]}</p>
      {isOver ? <Button onPress={again}>{words.newCode}</Button> : null}
    </div>
  )
}

/** A device asks: the one question to which this screen alone answers. */
export function DeviceAsks({ pairing }: { pairing: Pairing | undefined }) {
  if (pairing?.kind !== 'asked') return null
  return (
    <div className="fe-device-asks">
      <p role="alert">{words.asks(pairing.sign)}</p>
      <div className="fe-device-answers">
        <Button size="small" onPress={() => pairing.answer(false)}>
          {words.asksNo}
        </Button>
        <Button size="small" variant="primary" onPress={() => pairing.answer(true)}>
          {words.asksYes}
        </Button>
      </div>
    </div>
  )
}
