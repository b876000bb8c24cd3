import { tPeer } from '../../phrases/peer.ts'
import type { Opened } from '../../store/board.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { Wave } from '../../ui/marks/Wave.tsx'
import { KeptLine } from './KeptLine.tsx'
import { MomentActions } from './MomentActions.tsx'
import { PeerPage } from './PeerPage.tsx'
import { PhoneFull } from './PhoneFull.tsx'
import { useMoments, type MomentField } from './use-moments.ts'
import { WritingField } from './WritingField.tsx'
import './Moments.css'

const { telling } = tPeer

interface MomentsProps {
  situation: Opened<'situations'>
}

/** One moment being written, and where it is kept meanwhile. */
function Moment({ field }: { field: MomentField }) {
  return (
    <>
      <WritingField key={field.id} label={field.ask} rows={4} frame="none" writing={field} />
      <p className="peer-moment-under">
        <span>{tPeer.noNames}</span>
        <KeptLine state={field.state} />
      </p>
      <PhoneFull state={field.state} failed={false} text={field.text} />
    </>
  )
}

/** After telling, for the person who told: three moments, all optional, each with its draft. */
export function Moments({ situation }: MomentsProps) {
  const moments = useMoments(situation)
  const { fields, field, show, before } = moments
  const leaving = situation.keeping === 'leaving'
  return (
    <PeerPage
      head={telling.told}
      look="sheet"
      headUnder={<p className="peer-head-help peer-head-under">{telling.toldHelp}</p>}
      actions={<MomentActions situation={situation} moments={moments} />}
    >
      <Tabs label={telling.moments} tabs={fields} selected={field.id} onSelect={show}>
        <p className="peer-titled fe-name">
          <Wave state="told" size={30} />
          {situation.words.title}
        </p>
        {before?.done === true ? <p className="fe-voice peer-reminder">{before.text}</p> : null}
        <Moment field={{ ...field, ready: field.ready && !leaving }} />
      </Tabs>
    </PeerPage>
  )
}
