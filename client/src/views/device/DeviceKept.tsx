import { tDevice } from '../../phrases/device.ts'
import { useAppState } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { useKept } from './use-kept.ts'

/** What this browser keeps, how much, and whether it promised to. */
export function DeviceKept() {
  const secure = useAppState((state) => state.secure)
  const { kept, isDeclined, ask } = useKept()
  return (
    <section>
      <h2 className="fe-section">{tDevice.kept}</h2>
      <p>{secure ? tDevice.lede : tDevice.ledePlain}</p>
      {kept === undefined ? null : (
        <p>
          {kept.bytes === undefined ? '' : `${tDevice.weight(kept.bytes)} `}
          {kept.isPromised ? tDevice.promised : tDevice.notPromised}
        </p>
      )}
      <p role="status">{isDeclined ? tDevice.declined : ''}</p>
      {kept?.isPromised === false && !isDeclined && secure ? (
        <Button onPress={() => void ask()}>{tDevice.askToKeep}</Button>
      ) : null}
    </section>
  )
}
