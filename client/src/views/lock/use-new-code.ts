import { useState } from 'react'
import { tLock } from '../../phrases/lock.ts'
import type { DeviceCode } from '../../store/code.ts'

/** The two fields of a new code, and why it will not do. */
export function useNewCode({ isTooPlain, set }: DeviceCode) {
  const [code, type] = useState('')
  const [again, typeAgain] = useState('')
  const [shown, show] = useState(false)
  const [fault, find] = useState('')
  return {
    fields: [
      { label: tLock.newCode, value: code, onChange: type },
      { label: tLock.again, value: again, onChange: typeAgain },
    ],
    shown,
    show,
    fault,
    put: () => {
      if (isTooPlain(code)) find(tLock.plain)
      else if (code === again) void set(code)
      else find(tLock.other)
    },
  }
}
