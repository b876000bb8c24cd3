import { useState } from 'react'
import { audiences, type Audience } from '../../../../shared/model/audience.ts'
import { tWorkshop } from '../../phrases/workshop.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import type { Manuscript } from '../../store/workshop.ts'
import { useDesk } from './desk.ts'

/** Another reader: the words stay, all that was decided for the former one starts again. */
export function forAudience(manuscript: Manuscript, audience: Audience): Manuscript {
  return {
    ...manuscript,
    synthesis: { ...manuscript.synthesis, audience, checked: {} },
    pages: manuscript.pages.map(({ id, words }) => ({ id, words: { ...words, kept: [] } })),
  }
}

/** Changing the reader, once writing began. */
export function AudienceDialog({ onClose }: { onClose: () => void }) {
  const { manuscript, workshop } = useDesk()
  const [audience, setAudience] = useState(manuscript.synthesis.audience)
  const change = () => {
    if (audience !== manuscript.synthesis.audience) {
      workshop.writing.change(forAudience(manuscript, audience), {})
    }
    onClose()
  }
  return (
    <Dialog
      open
      title={tWorkshop.forWhom}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onPress={change}>
            {tWorkshop.change}
          </Button>
          <Button onPress={onClose}>{tWorkshop.close}</Button>
        </>
      }
    >
      <p>{tWorkshop.changeAudienceHelp}</p>
      <Choice<Audience>
        legend={tWorkshop.forWhom}
        look="pills"
        options={audiences.map((value) => ({ value, label: tWorkshop.audiences[value] }))}
        value={audience}
        onChange={setAudience}
      />
    </Dialog>
  )
}
