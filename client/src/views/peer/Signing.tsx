import { useState } from 'react'
import { roomLimits } from '../../../../shared/policy/limits.ts'
import { tPeer } from '../../phrases/peer.ts'
import { useConnection } from '../../store/use-app.ts'
import { Choice } from '../../ui/Choice.tsx'

const { unsigned } = tPeer

/** How a text will be posted: signed unless asked otherwise, each time. */
export interface Signing {
  readonly isUnsigned: boolean
  /** Why it may not be posted so at this moment. */
  readonly refused: string | undefined
  readonly choose: (isUnsigned: boolean) => void
}

/** Without a signature is offered with five members connected or more: the relay says the same. */
export function useSigning(): Signing {
  const [isUnsigned, choose] = useState(false)
  const few = useConnection(({ here }) => here.size < roomLimits.unsignedAmong)
  return { isUnsigned, choose, refused: few ? unsigned.few : undefined }
}

/** « Signée Awa » or « Sans signature », and what is true of the latter, before it is posted. */
export function SigningChoice({ signing, signed }: { signing: Signing; signed: string }) {
  const { isUnsigned, refused, choose } = signing
  return (
    <div className="peer-signing">
      <Choice
        legend={unsigned.choice}
        value={isUnsigned ? 'none' : 'name'}
        onChange={(value) => choose(value === 'none')}
        options={[
          { value: 'name', label: signed },
          { value: 'none', label: unsigned.none, unavailable: refused },
        ]}
      />
      {isUnsigned ? <p role="status">{unsigned.truth}</p> : null}
    </div>
  )
}
