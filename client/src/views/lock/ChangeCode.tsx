import { tLock } from '../../phrases/lock.ts'
import type { DeviceCode } from '../../store/code.ts'
import { Button } from '../../ui/Button.tsx'
import { CodeTyped } from './CodeTyped.tsx'
import { NewCode } from './NewCode.tsx'
import './lock.css'

interface ChangeCodeProps {
  code: DeviceCode
  onBack: () => void
}

/** A code is chosen, typed twice; or the one there is removed, typed once. */
export function ChangeCode({ code, onBack }: ChangeCodeProps) {
  return (
    <div className="fe-device-code">
      {code.isSet ? null : tLock.before.map((line) => <p key={line}>{line}</p>)}
      {code.isSet ? <CodeTyped word={tLock.clear} attempt={code.clear} /> : <NewCode code={code} />}
      <Button variant="plain" onPress={onBack}>
        {tLock.notNow}
      </Button>
    </div>
  )
}
