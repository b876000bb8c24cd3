import { takeawayMaxChars } from '../../../../shared/model/takeaway.ts'
import { tPeer } from '../../phrases/peer.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import { useSession } from '../../store/use-app.ts'
import { useDraft } from '../../store/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import { deviceMobileIcon } from '../../ui/icons/deviceMobileIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { PeerPage } from './PeerPage.tsx'
import { PhoneFull } from './PhoneFull.tsx'
import { usePlaces } from './places.ts'
import type { Here } from './use-here.ts'
import { usePassing } from './use-passing.ts'
import { useWriting, type Writing } from './use-writing.ts'
import { WritingField } from './WritingField.tsx'

const words = tPeer.takeaway

interface TakeawayFormProps {
  here: Here
  onKeep: (text: string) => void
}

/** Kept on this phone, shared with the group, or nothing said. */
function Ways({ here, onKeep, writing }: TakeawayFormProps & { writing: Writing }) {
  const { acts } = useSession()
  const { follow } = usePlaces()
  const { pass } = usePassing(here)
  const { text, unavailable, clear, send } = writing
  const keep = () => {
    onKeep(text.trim())
    clear()
    follow()
  }
  const share = () => send(() => acts.shareTakeaway(text.trim()))
  return (
    <>
      <Button variant="primary" block unavailable={unavailable} onPress={keep}>
        {tPeer.keepForMe}
      </Button>
      <Button block unavailable={unavailable} onPress={share}>
        {words.share}
      </Button>
      <Button variant="plain" onPress={pass}>
        {words.pass}
      </Button>
    </>
  )
}

function OnThisPhone() {
  return (
    <span className="peer-kept-line">
      <Icon path={deviceMobileIcon} />
      {words.private}
    </span>
  )
}

/** One line of 140 characters, private unless shared. */
export function TakeawayForm(props: TakeawayFormProps) {
  const { name } = props.here
  const writing = useWriting(useDraft(draftKeys.takeaway), takeawayMaxChars)
  return (
    <PeerPage
      head={name === words.ask ? words.step : name}
      title={words.ask}
      lede={words.askHelp}
      arcs
      actions={<Ways {...props} writing={writing} />}
    >
      <WritingField
        label={words.ask}
        labelLook="hidden"
        rows={4}
        writing={writing}
        help={<OnThisPhone />}
      />
      <PhoneFull {...writing} />
    </PeerPage>
  )
}
