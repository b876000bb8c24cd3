import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Check } from '../../ui/Check.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'

const words = tCockpit.writeFor

interface PutWordsProps {
  name: string
  /** Too long, or nothing to put yet. */
  unready: boolean
  onPut: () => void
}

/** Read aloud to that person, who says yes; only then may it be put down. */
export function PutWords({ name, unready, onPut }: PutWordsProps) {
  const [approved, approve] = useState(false)
  return (
    <>
      <Check label={words.approved(name)} checked={approved} onChange={approve} />
      <Button
        variant="primary"
        unavailable={unready || (approved ? false : words.askFirst)}
        onPress={() => {
          onPut()
          approve(false)
        }}
      >
        {words.put(name)}
      </Button>
    </>
  )
}
