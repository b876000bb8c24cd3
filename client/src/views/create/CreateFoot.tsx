import { createFr } from '../../phrases/create.fr.ts'
import { useAppState } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { CreateForm } from './use-creating.ts'

/** The one action of the page, with what it still waits for. */
export function CreateFoot({ form }: { form: CreateForm }) {
  const online = useAppState((state) => state.online)
  const busy = form.state === 'creating' || !form.ready
  const blocked = online ? form.wants : createFr.offline
  return (
    <div className="fe-create-foot">
      {form.state === 'failed' ? (
        <Notice tone="error" live="assertive" lead={createFr.failed}>
          {form.asksCode ? createFr.failedCode : createFr.failedNext}
        </Notice>
      ) : null}
      <Button
        variant="primary"
        size="big"
        block
        unavailable={busy ? true : (blocked ?? false)}
        onPress={form.create}
      >
        {form.state === 'creating' ? createFr.creating : createFr.create}
      </Button>
    </div>
  )
}
