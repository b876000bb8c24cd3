import { useState } from 'react'
import { kindPortraits } from '../../../../shared/method/kinds.ts'
import { momentMaxChars, type MomentId } from '../../../../shared/model/situation.ts'
import { peerFr } from '../../phrases/peer.fr.ts'
import type { Opened } from '../../store/board.ts'
import { scriptOf } from '../../store/select/steps.ts'
import { useBoard } from '../../store/use-app.ts'
import { Field } from '../../ui/Field.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { Wave } from '../../ui/marks/Wave.tsx'
import { KeptLine } from './KeptLine.tsx'
import { MomentActions } from './MomentActions.tsx'
import { PeerPage } from './PeerPage.tsx'
import { PhoneFull } from './PhoneFull.tsx'
import { measured } from './too-long.ts'
import { useMoments, type MomentField } from './use-moments.ts'
import './Moments.css'

const { telling } = peerFr

interface MomentsProps {
  situation: Opened<'situations'>
}

function useMomentTabs(fields: readonly MomentField[]) {
  const kind = useBoard((board) => scriptOf(board)?.kind) ?? 'tenir-debout'
  return fields.map((field, index) => {
    const portrait = kindPortraits[kind].moments[index]
    return {
      id: field.id,
      label: portrait?.nameFr ?? '',
      ask: portrait?.askFr ?? '',
      done: field.text.trim() !== '',
    }
  })
}

interface WrittenProps {
  field: MomentField
  ask: string
  leaving: boolean
}

function Written({ field, ask, leaving }: WrittenProps) {
  return (
    <Field
      key={field.id}
      label={ask}
      multiline
      rows={4}
      frame="none"
      value={field.text}
      onChange={field.type}
      readOnly={!field.ready || leaving}
      limit={momentMaxChars}
      counter={peerFr.left}
      error={measured(field.text, momentMaxChars).error}
    />
  )
}

/** After telling, for the person who told: three moments, all optional, each with its draft. */
export function Moments({ situation }: MomentsProps) {
  const fields = useMoments(situation)
  const tabs = useMomentTabs(fields)
  const [current, setCurrent] = useState<MomentId>('first')
  const index = fields.findIndex(({ id }) => id === current)
  const field = fields[index]
  const before = fields[index - 1]?.text
  if (field === undefined) return null
  return (
    <PeerPage
      head={telling.told}
      look="sheet"
      headUnder={<p className="peer-head-help peer-head-under">{telling.toldHelp}</p>}
      actions={
        <MomentActions
          situation={situation}
          fields={fields}
          next={fields[index + 1]?.id}
          onNext={setCurrent}
        />
      }
    >
      <Tabs label={telling.moments} tabs={tabs} selected={current} onSelect={setCurrent}>
        <p className="peer-titled fe-name">
          <Wave state="told" size={30} />
          {situation.words.title}
        </p>
        {before === undefined || before.trim() === '' ? null : (
          <p className="fe-voice peer-reminder">{before}</p>
        )}
        <Written
          field={field}
          ask={tabs[index]?.ask ?? ''}
          leaving={situation.keeping === 'leaving'}
        />
        <p className="peer-moment-under">
          <span>{peerFr.noNames}</span>
          <KeptLine state={field.state} />
        </p>
        <PhoneFull state={field.state} failed={false} text={field.text} />
      </Tabs>
    </PeerPage>
  )
}
