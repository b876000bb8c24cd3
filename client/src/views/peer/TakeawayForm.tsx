import { takeawayMaxChars } from '../../../../shared/model/takeaway.ts'
import { peerFr } from '../../phrases/peer.fr.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import { useSession } from '../../store/use-app.ts'
import { useDraft } from '../../store/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { deviceMobileIcon } from '../../ui/icons/deviceMobileIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { PeerPage } from './PeerPage.tsx'
import { PhoneFull } from './PhoneFull.tsx'
import { usePlaces } from './places.ts'
import { measured } from './too-long.ts'
import type { Here } from './use-here.ts'
import { usePost } from './use-post.ts'
import { useTyping } from './use-typing.ts'

const words = peerFr.takeaway

interface TakeawayFormProps {
  here: Here
  onKeep: (text: string) => void
}

interface ActionsProps {
  unavailable: boolean
  onKeep: () => void
  onShare: () => void
  onPass: () => void
}

function Actions({ unavailable, onKeep, onShare, onPass }: ActionsProps) {
  return (
    <>
      <Button variant="primary" block unavailable={unavailable} onPress={onKeep}>
        {peerFr.keepForMe}
      </Button>
      <Button block unavailable={unavailable} onPress={onShare}>
        {words.share}
      </Button>
      <Button variant="plain" onPress={onPass}>
        {words.pass}
      </Button>
    </>
  )
}

/** One line of 140 characters, private unless shared. */
export function TakeawayForm({ here, onKeep }: TakeawayFormProps) {
  const { acts } = useSession()
  const { follow } = usePlaces()
  const draft = useDraft(draftKeys.takeaway)
  const type = useTyping(draft)
  const posting = usePost()
  const { error, unavailable } = measured(draft.text, takeawayMaxChars)
  const keep = () => {
    onKeep(draft.text.trim())
    draft.clear()
    follow()
  }
  const pass = () => {
    follow()
    void acts.sayPass(here.step?.id)
  }
  return (
    <PeerPage
      head={here.name === words.ask ? peerFr.takeaway.step : here.name}
      title={words.ask}
      lede={words.askHelp}
      arcs
      actions={
        <Actions
          unavailable={unavailable || posting.busy}
          onKeep={keep}
          onShare={() => posting.send(() => acts.shareTakeaway(draft.text.trim()))}
          onPass={pass}
        />
      }
    >
      <Field
        label={words.ask}
        labelLook="hidden"
        multiline
        rows={4}
        value={draft.text}
        onChange={type}
        readOnly={!draft.ready}
        limit={takeawayMaxChars}
        counter={peerFr.left}
        error={error}
        help={
          <span className="peer-kept-line">
            <Icon path={deviceMobileIcon} />
            {words.private}
          </span>
        }
      />
      <PhoneFull state={draft.state} failed={posting.failed} text={draft.text} />
    </PeerPage>
  )
}
