import { peerFr } from '../../phrases/peer.fr.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { phoneIcon } from '../../ui/icons/phoneIcon.ts'
import { StatePage } from '../../ui/StatePage.tsx'
import type { FramePause as Pause } from './use-frame-pause.ts'
import './FramePause.css'

const { frame } = peerFr

const contacts = [
  { number: '3114', words: frame.prevention },
  { number: '112', words: frame.emergency },
]

function Contacts() {
  return (
    <ul className="peer-contacts" aria-label={frame.contacts}>
      {contacts.map(({ number, words }) => (
        <li key={number}>
          <a className="peer-contact" href={`tel:${number}`}>
            <Icon path={phoneIcon} />
            <span className="peer-contact-number">{number}</span>
            <span>{words}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The page every phone shows out of the frame: at once, without motion, nobody named. */
export function FramePause({ pause }: { pause: Pause }) {
  return (
    <main className="peer-pause">
      <StatePage
        state="out"
        title={frame.title}
        announce="assertive"
        note={<Contacts />}
        actions={
          pause.mayBeMistake ? (
            <>
              <Button block onPress={pause.undo}>
                {frame.mistake}
              </Button>
              <p className="fe-meta peer-centred">{frame.mistakeHelp}</p>
            </>
          ) : pause.mayComeBack ? (
            <Button block onPress={pause.undo}>
              {frame.comeBack}
            </Button>
          ) : undefined
        }
      >
        <p>{pause.alone ? frame.wordsAlone : frame.words}</p>
      </StatePage>
    </main>
  )
}
