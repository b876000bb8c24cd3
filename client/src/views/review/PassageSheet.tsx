import { useEffect, useRef, useState } from 'react'
import { objectionMaxChars, wishesForPassage } from '../../../../shared/model/objection.ts'
import { roomLimits } from '../../../../shared/policy/limits.ts'
import { tReview } from '../../phrases/review.ts'
import type { ProposalRead } from '../../store/select/proposals.ts'
import { useDraftIn } from '../../store/use-draft.ts'
import { useTexts, useTextsBoard, useTextsConnection } from '../../store/use-texts.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { lockSimpleIcon } from '../../ui/icons/lockSimpleIcon.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import type { Chosen } from './chosen.ts'

type Wish = (typeof wishesForPassage)[number]

interface SignatureProps {
  isUnsigned: boolean
  choose: (isUnsigned: boolean) => void
}

function Signature({ isUnsigned, choose }: SignatureProps) {
  const { me } = useTexts()
  const name = useTextsBoard((board) => board.members.get(me)?.words.name ?? '')
  const few = useTextsConnection(({ here }) => here.size < roomLimits.unsignedAmong)
  const none = { value: 'none' as const, label: tReview.unsigned }
  return (
    <>
      <Choice
        legend={tReview.signature}
        value={isUnsigned ? 'none' : 'name'}
        onChange={(value) => choose(value === 'none')}
        options={[
          { value: 'name', label: tReview.signed(name) },
          few ? { ...none, unavailable: tReview.unsignedFew } : none,
        ]}
      />
      {isUnsigned ? (
        <p className="fe-meta" role="status">
          {tReview.unsignedTruth}
        </p>
      ) : null}
    </>
  )
}

interface PassageSheetProps {
  proposal: ProposalRead
  chosen: Chosen
  onDone: () => void
  onClose: () => void
}

/** What is asked, and how it leaves. */
function useRequest({ proposal, chosen, onDone }: PassageSheetProps) {
  const { answers, drafts } = useTexts()
  const [wish, setWish] = useState<Wish>()
  const [isUnsigned, setUnsigned] = useState(false)
  const few = useDraftIn(drafts, `demande/${proposal.id}`)
  const isTooLong = few.text.length > objectionMaxChars
  const send = async () => {
    if (wish === undefined || isTooLong) return
    const { page, part, start, end } = chosen
    const where = part === undefined ? { page, start, end } : { page, part, start, end }
    const post = isUnsigned ? answers.pointAtUnsigned : answers.pointAt
    await post(proposal.id, { ...where, wish, text: few.text })
    few.clear()
    onDone()
  }
  return { wish, setWish, isUnsigned, setUnsigned, few, isTooLong, send }
}

/** « Sur ce passage, je voudrais… » */
export function PassageSheet(props: PassageSheetProps) {
  const { wish, setWish, isUnsigned, setUnsigned, few, isTooLong, send } = useRequest(props)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  return (
    <Sheet label={tReview.wish}>
      <h2 className="fe-section" tabIndex={-1} ref={title}>
        {tReview.wish}
      </h2>
      <Choice
        legend={tReview.wish}
        look="pills"
        value={wish}
        onChange={setWish}
        options={wishesForPassage.map((value) => ({ value, label: tReview.wishes[value] }))}
      />
      <Field
        label={tReview.few}
        labelLook="hidden"
        placeholder={tReview.few}
        value={few.text}
        onChange={few.type}
        limit={objectionMaxChars}
        counter={tReview.left15}
        multiline
        rows={2}
      />
      <Signature isUnsigned={isUnsigned} choose={setUnsigned} />
      <Button
        variant="primary"
        block
        unavailable={wish === undefined ? tReview.wishFirst : isTooLong}
        onPress={() => void send()}
      >
        {isUnsigned ? tReview.sendUnsigned : tReview.send}
      </Button>
      <Button variant="plain" onPress={props.onClose}>
        {tReview.close}
      </Button>
      <p className="fe-meta review-touch">
        <Icon path={lockSimpleIcon} size={20} /> {tReview.lock}
      </p>
    </Sheet>
  )
}
