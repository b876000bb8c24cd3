import { tJoin } from '../../phrases/join.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Reseat } from './use-reseat.ts'
import type { SeatForm } from './use-seat-form.ts'

interface NameTakenProps {
  form: SeatForm
  facilitator: string
}

const said: Record<Reseat, (name: string, facilitator: string) => readonly [string, string]> = {
  'not-asked': (name, facilitator) => [tJoin.taken(name), tJoin.takenAsk(facilitator)],
  asking: (_, facilitator) => [tJoin.asking(facilitator), tJoin.askingNext],
  declined: (_, facilitator) => [tJoin.declined(facilitator), tJoin.declinedNext],
}

/** The two answers: it is me, on another phone; or somebody else. */
function WhoIAm({ form }: Pick<NameTakenProps, 'form'>) {
  return (
    <>
      {form.reseat === 'asking' ? null : (
        <Button size="small" onPress={form.askReseat}>
          {form.reseat === 'declined' ? tJoin.askAgain : tJoin.itIsMe}
        </Button>
      )}
      <Button size="small" onPress={form.beSomeoneElse}>
        {tJoin.someoneElse}
      </Button>
    </>
  )
}

/** "Il y a déjà Awa": the same person on another phone, or somebody else of that name. */
export function NameTaken({ form, facilitator }: NameTakenProps) {
  if (form.taken === undefined) return null
  const [lead, words] = said[form.reseat](form.taken.name, facilitator)
  return (
    <Notice tone="plain" live="polite" lead={lead} actions={<WhoIAm form={form} />}>
      {words}
    </Notice>
  )
}
