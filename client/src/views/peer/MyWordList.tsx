import { tPeer } from '../../phrases/peer.ts'
import { myTexts } from '../../store/select/peer-mine.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { useKeptEchoes, type KeptEcho } from '../../store/use-kept-echoes.ts'
import { Button } from '../../ui/Button.tsx'
import { AskFirst } from './AskFirst.tsx'
import { CopyText } from './CopyText.tsx'
import { takeTexts } from './take-texts.ts'
import { Withdraw } from './Withdraw.tsx'

const words = tPeer.states

/** An echo whose situation was withdrawn: here alone, until its author erases it. */
function KeptHere({ one, onErase }: { one: KeptEcho; onErase: (key: string) => void }) {
  return (
    <li>
      <p className="fe-voice peer-lines">{one.text}</p>
      <div className="peer-pair">
        <CopyText text={one.text} />
        <Button size="small" variant="plain" onPress={() => onErase(one.key)}>
          {words.eraseKept}
        </Button>
      </div>
    </li>
  )
}

function KeptEchoList() {
  const { kept, erase } = useKeptEchoes()
  if (kept.length === 0) return null
  return (
    <section aria-labelledby="peer-kept-echoes">
      <h2 className="fe-meta-strong" id="peer-kept-echoes">
        {words.keptEchoes}
      </h2>
      <p className="fe-meta">{words.keptEchoesHelp}</p>
      <ul className="peer-list">
        {kept.map((one) => (
          <KeptHere key={one.key} one={one} onErase={erase} />
        ))}
      </ul>
    </section>
  )
}

/** « Retirer tout »: everything this person posted here, after a question. */
function WithdrawAll() {
  const { acts } = useSession()
  const all = async (done: () => void) => {
    await acts.withdrawAll()
    done()
  }
  return (
    <AskFirst
      label={words.withdrawAll}
      goes={words.withdrawAllGoes}
      onGo={(done) => void all(done)}
    />
  )
}

/** What this person wrote in one session: each text with its way back, and a copy to take away. */
export function MyWordList() {
  const session = useSession()
  const board = useBoard((whole) => whole)
  const mine = myTexts(board, session.me)
  return (
    <>
      <p className="fe-lede">{mine.length === 0 ? words.mineNone : words.mineHelp}</p>
      <ul className="peer-list">
        {mine.map(({ collection, id, text }) => (
          <li key={id}>
            <p className="fe-voice peer-lines">{text === '' ? tPeer.composing.bareMark : text}</p>
            <Withdraw collection={collection} id={id} />
          </li>
        ))}
      </ul>
      <KeptEchoList />
      <div className="peer-pair">
        <Button onPress={() => void takeTexts(session)}>{words.takeAway}</Button>
        {mine.length > 1 ? <WithdrawAll /> : null}
      </div>
    </>
  )
}
