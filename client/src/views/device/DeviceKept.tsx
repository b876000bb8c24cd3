import { deviceFr } from '../../phrases/device.fr.ts'
import { useAppState } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { useKept } from './use-kept.ts'

/** What this browser keeps, how much, and whether it promised to. */
export function DeviceKept() {
  const secure = useAppState((state) => state.secure)
  const { kept, isDeclined, ask } = useKept()
  return (
    <section>
      <h2 className="fe-section">{deviceFr.kept}</h2>
      <p>{secure ? deviceFr.lede : deviceFr.ledePlain}</p>
      {kept === undefined ? null : (
        <p>
          {kept.bytes === undefined ? '' : `${deviceFr.weight(kept.bytes)} `}
          {kept.isPromised ? deviceFr.promised : deviceFr.notPromised}
        </p>
      )}
      <p role="status">{isDeclined ? deviceFr.declined : ''}</p>
      {kept?.isPromised === false && !isDeclined && secure ? (
        <Button onPress={() => void ask()}>{deviceFr.askToKeep}</Button>
      ) : null}
    </section>
  )
}
