import { tLock } from '../../phrases/lock.ts'
import type { DeviceCode } from '../../store/code.ts'
import { Button } from '../../ui/Button.tsx'
import { Check } from '../../ui/Check.tsx'
import { Field } from '../../ui/Field.tsx'
import { useNewCode } from './use-new-code.ts'

/** A code chosen: twice the same, and not the first one that anybody would try. */
export function NewCode({ code }: { code: DeviceCode }) {
  const { fields, shown, show, fault, put } = useNewCode(code)
  return (
    <>
      {fields.map(({ label, ...field }) => (
        <Field
          key={label}
          label={label}
          {...field}
          face="interface"
          masked={!shown}
          onEnter={put}
        />
      ))}
      <Check label={tLock.show} checked={shown} onChange={show} />
      <p role="status">{fault}</p>
      <p>{tLock.next}</p>
      <Button variant="primary" onPress={put}>
        {tLock.set}
      </Button>
    </>
  )
}
