import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { phoneIcon } from '../../ui/icons/phoneIcon.ts'
import { StatePage } from '../../ui/StatePage.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { useSession } from '../../store/use-app.ts'
import './OutOfFrame.css'

const words = cockpitFr.state

const contacts = [
  { number: '3114', line: words.suicideLine },
  { number: '112', line: words.emergencyLine },
]

/** The page that every screen shows out of the frame; a facilitator alone brings screens back. */
export function OutOfFrame() {
  const { acts } = useSession()
  return (
    <main className="ck-out">
      <StatePage
        state="out"
        title={words.outTitle}
        look="card"
        headingLevel={1}
        takesFocus
        announce="assertive"
        note={
          <ul className="ck-contacts">
            {contacts.map(({ number, line }) => (
              <li key={number}>
                <Icon path={phoneIcon} size={20} />
                <span className="ck-contact-number">{number}</span>
                <span>{line}</span>
              </li>
            ))}
          </ul>
        }
        actions={
          <Button block onPress={() => acts.gesture('back')}>
            {words.backToSession}
          </Button>
        }
      >
        <p>{words.outHelp}</p>
      </StatePage>
    </main>
  )
}
