import { useEffect, useRef, useState } from 'react'
import { tLock } from '../../phrases/lock.ts'
import { Button } from '../../ui/Button.tsx'
import { Check } from '../../ui/Check.tsx'
import { Field } from '../../ui/Field.tsx'
import { useAttempt } from './use-attempt.ts'

interface CodeTypedProps {
  isDigits?: boolean
  /** What the code is typed for. */
  word: string
  attempt: (code: string) => Promise<boolean>
}

/** The code of this device, typed once; wrong ones make one wait, and erase nothing. */
export function CodeTyped({ isDigits, word, attempt }: CodeTypedProps) {
  const [shown, show] = useState(false)
  const { code, type, said, seconds, send } = useAttempt(attempt)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <>
      <Field
        label={tLock.code}
        value={code}
        onChange={type}
        onEnter={() => void send()}
        inputMode={isDigits === true ? 'numeric' : 'text'}
        face="interface"
        masked={!shown}
        inputRef={field}
      />
      <Check label={tLock.show} checked={shown} onChange={show} />
      <Button
        variant="primary"
        unavailable={seconds > 0 && tLock.wait(seconds)}
        onPress={() => void send()}
      >
        {word}
      </Button>
      <p role="status">{said}</p>
    </>
  )
}
