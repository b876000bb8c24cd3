import { tCreate } from '../../phrases/create.ts'
import { useAppState } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { CreateForm } from './use-creating.ts'

/** The one action of the page, with what it still waits for. */
export function CreateFoot({ form }: { form: CreateForm }) {
  const online = useAppState((state) => state.online)
  const busy = form.state === 'creating' || !form.ready
  const blocked = online ? form.wants : tCreate.offline
  return (
    <div className="fe-create-foot">
      {form.state === 'failed' ? (
        <Notice tone="error" live="assertive" lead={tCreate.failed}>
          {form.asksCode ? tCreate.failedCode : tCreate.failedNext}
        </Notice>
      ) : null}
      <Button
        variant="primary"
        size="big"
        block
        unavailable={busy ? true : (blocked ?? false)}
        onPress={form.create}
      >
        {form.state === 'creating' ? tCreate.creating : tCreate.create}
      </Button>
    </div>
  )
}
