import { kindPortraits } from '../../../../shared/method/kind-portraits.ts'
import { tHome } from '../../phrases/home.ts'
import { tJoin } from '../../phrases/join.ts'
import type { Seating } from '../../store/app.ts'
import { Button } from '../../ui/Button.tsx'
import { Check } from '../../ui/Check.tsx'
import { Field } from '../../ui/Field.tsx'
import { KindMedallion } from '../../ui/marks/KindMedallion.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { JoinPage } from './JoinPage.tsx'
import { HomeScreenFirst } from './HomeScreenFirst.tsx'
import { nameFault, nameMaxChars } from './names.ts'
import { NameTaken } from './NameTaken.tsx'
import { refusalSays } from './notices.ts'
import type { OnSit } from './on-sit.ts'
import { Rules } from './Rules.tsx'
import { useSeatForm, type SeatForm } from './use-seat-form.ts'
import { useTitleFocus } from './use-title-focus.ts'
import { WhatEachSees } from './WhatEachSees.tsx'

interface SeatStepProps {
  seating: Seating
  /** False when a link led straight here. */
  second: boolean
  onSit: OnSit
  onBack: () => void
}

function GroupHead({ seating }: { seating: Seating }) {
  const title = useTitleFocus()
  return (
    <div className="fe-join-group">
      <KindMedallion kind={seating.kind} size={54} />
      <div className="fe-join-group-words">
        <h1 className="fe-join-group-name" ref={title} tabIndex={-1}>
          {seating.name}
        </h1>
        <p className="fe-meta">
          {tJoin.with(kindPortraits[seating.kind].name, seating.facilitator)}
        </p>
      </div>
    </div>
  )
}

function SeatFoot({ form }: { form: SeatForm }) {
  const { refusal, taken, sitting, complete } = form
  const asked = taken === undefined ? !complete : tJoin.sayIfItIsYou
  const blocked = sitting || refusal === 'full' ? true : asked
  return (
    <>
      <Check label={tJoin.accept} weight="strong" checked={form.read} onChange={form.setRead} />
      {refusal === undefined ? null : (
        <Notice tone={refusal === 'offline' ? 'offline' : 'decide'} live="assertive">
          {refusalSays[refusal]} {refusal === 'full' ? tJoin.fullBack : null}
        </Notice>
      )}
      <Button variant="primary" block unavailable={blocked} onPress={form.sit}>
        {sitting ? tJoin.sitting : tJoin.sit}
      </Button>
    </>
  )
}

/** Step 2: a name, the ground rules, and a seat. */
export function SeatStep({ seating, second, onSit, onBack }: SeatStepProps) {
  const form = useSeatForm(seating, onSit)
  const help = form.lettered ? tJoin.nameLetter : tJoin.nameHelp
  return (
    <JoinPage part={second ? 2 : undefined} onBack={onBack} foot={<SeatFoot form={form} />}>
      <GroupHead seating={seating} />
      <HomeScreenFirst />
      {seating.mine ? (
        <Notice tone="plain" lead={tHome.yourSeat(seating.mine)}>
          {tJoin.yoursNext}
        </Notice>
      ) : (
        <Field
          label={tJoin.nameLabel}
          help={form.taken === undefined ? help : undefined}
          value={form.name}
          onChange={form.type}
          limit={nameMaxChars}
          counter={tJoin.left}
          error={nameFault(form.name)}
        />
      )}
      <NameTaken form={form} facilitator={seating.facilitator} />
      <Rules rules={seating.rules} />
      <WhatEachSees />
    </JoinPage>
  )
}
