import { lazy, Suspense, useState } from 'react'
import { tDevice } from '../../phrases/device.ts'
import { useAppState } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { useDeviceCode } from './use-device-code.ts'

const Change = lazy(() =>
  import('../lock/ChangeCode.tsx').then((part) => ({ default: part.ChangeCode })),
)

/** The gesture, never asked of anybody: what it stops and what it costs is said before it is done. */
function Choice() {
  const [asks, ask] = useState(false)
  const code = useDeviceCode()
  if (code === undefined) return null
  return (
    <>
      <p>{code.isSet ? tDevice.codeIsSet : tDevice.codeLede}</p>
      {asks ? (
        <Suspense fallback={null}>
          <Change code={code} onBack={() => ask(false)} />
        </Suspense>
      ) : (
        <Button onPress={() => ask(true)}>
          {code.isSet ? tDevice.codeClear : tDevice.codeSet}
        </Button>
      )}
    </>
  )
}

/** « Un code pour ouvrir ». */
export function DeviceCode() {
  const secure = useAppState((state) => state.secure)
  return (
    <section>
      <h2 className="fe-section">{tDevice.code}</h2>
      {secure ? <Choice /> : <p>{tDevice.codeInsecure}</p>}
    </section>
  )
}
