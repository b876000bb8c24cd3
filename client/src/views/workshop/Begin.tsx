import { useEffect, useState } from 'react'
import { audiences, type Audience } from '../../../../shared/model/audience.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { tWorkshop } from '../../phrases/workshop.ts'
import type { SessionOffer, Workshop } from '../../store/workshop.ts'
import { Button } from '../../ui/Button.tsx'
import { Check } from '../../ui/Check.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { tDay } from '../prepare/moments.ts'

const fewest = 6
const mostSessions = 3

type Reader = Audience | 'group'

const readers: readonly Reader[] = ['group', ...audiences]

interface OfferProps {
  offer: SessionOffer
  chosen: boolean
  onChange: (is: boolean) => void
}

function Offer({ offer, chosen, onChange }: OfferProps) {
  return (
    <Check
      label={tWorkshop.offer(offer.number, tDay(offer.startsAtMin))}
      help={tWorkshop.leaving(offer.leaving)}
      checked={chosen}
      onChange={onChange}
    />
  )
}

interface FromProps {
  offers: readonly SessionOffer[]
  chosen: readonly RecordId[]
  onChoose: (chosen: readonly RecordId[]) => void
}

/** One to three sessions, those of which a stake may leave. */
function From({ offers, chosen, onChoose }: FromProps) {
  const leaving = offers.filter((offer) => offer.leaving > 0)
  if (offers.length === 0) return <Notice tone="plain">{tWorkshop.none}</Notice>
  if (leaving.length === 0) {
    return (
      <Notice tone="decide" lead={tWorkshop.noStake}>
        {tWorkshop.noStakeNext}
      </Notice>
    )
  }
  const toggle = (id: RecordId, is: boolean) =>
    onChoose(is ? [...chosen, id].slice(-mostSessions) : chosen.filter((one) => one !== id))
  return (
    <fieldset className="ws-from">
      <legend className="fe-name">{tWorkshop.from}</legend>
      <p className="ws-note">{tWorkshop.fromHelp}</p>
      {leaving.map((offer) => (
        <Offer
          key={offer.id}
          offer={offer}
          chosen={chosen.includes(offer.id)}
          onChange={(is) => toggle(offer.id, is)}
        />
      ))}
    </fieldset>
  )
}

function useOffers(workshop: Workshop) {
  const [offers, setOffers] = useState<readonly SessionOffer[]>()
  const [chosen, choose] = useState<readonly RecordId[]>([])
  useEffect(() => {
    let current = true
    void workshop.offers().then((read) => {
      if (!current) return
      setOffers(read)
      choose(
        read
          .filter(({ leaving }) => leaving > 0)
          .slice(0, 1)
          .map(({ id }) => id),
      )
    })
    return () => {
      current = false
    }
  }, [workshop])
  return { offers, chosen, choose }
}

interface OutgoingProps {
  workshop: Workshop
  audience: Audience
  onBegun: (id: RecordId) => void
}

/** For others than the group: from which sessions, then the draft made by rule. */
function Outgoing({ workshop, audience, onBegun }: OutgoingProps) {
  const { offers, chosen, choose } = useOffers(workshop)
  const [busy, setBusy] = useState(false)
  if (offers === undefined) return <p>{tWorkshop.loading}</p>
  const people = Math.max(
    0,
    ...offers.filter(({ id }) => chosen.includes(id)).map((one) => one.people),
  )
  const begin = () => {
    setBusy(true)
    const inOrder = offers.filter(({ id }) => chosen.includes(id)).reverse()
    void workshop
      .begin(
        audience,
        inOrder.map(({ id }) => id),
      )
      .then(onBegun)
  }
  return (
    <>
      <From offers={offers} chosen={chosen} onChoose={choose} />
      {chosen.length > 0 && people < fewest ? <Notice tone="decide">{tWorkshop.few}</Notice> : null}
      <Button
        variant="primary"
        size="big"
        unavailable={chosen.length === 0 || busy}
        onPress={begin}
      >
        {tWorkshop.begin}
      </Button>
    </>
  )
}

interface BeginProps {
  workshop: Workshop
  onBegun: (id: RecordId) => void
  onGroupText: (() => void) | undefined
}

/** Before a line is written: for whom, then from what. */
export function Begin({ workshop, onBegun, onGroupText }: BeginProps) {
  const [reader, setReader] = useState<Reader>('groups')
  return (
    <section className="ws-begin">
      <Choice<Reader>
        legend={tWorkshop.forWhom}
        showLegend
        look="pills"
        options={readers.map((value) => ({ value, label: tWorkshop.audiences[value] }))}
        value={reader}
        onChange={setReader}
      />
      <p className="ws-note">{tWorkshop.forWhomHelp}</p>
      {reader === 'group' ? (
        <Notice
          tone="plain"
          actions={
            onGroupText === undefined ? undefined : (
              <Button onPress={onGroupText}>{tWorkshop.groupOpen}</Button>
            )
          }
        >
          {tWorkshop.groupOwn}
        </Notice>
      ) : (
        <Outgoing workshop={workshop} audience={reader} onBegun={onBegun} />
      )}
    </section>
  )
}
