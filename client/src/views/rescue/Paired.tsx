import type { RoomId } from '../../../../shared/model/ids.ts'
import { tRescue as words } from '../../phrases/rescue.ts'
import { Button } from '../../ui/Button.tsx'
import { StatePage } from '../../ui/StatePage.tsx'
import './paired.css'
import { usePaired } from './use-paired.ts'

interface PairedProps {
  fragment: string
  onFound: (group: RoomId) => void
  onBack: () => void
}

/** The number that the laptop must show too. */
function Sign({ sign }: { sign: string }) {
  return (
    <p className="fe-pair-sign">
      <span className="fe-meta">{words.pair.sign}</span>
      <strong>{sign}</strong>
    </p>
  )
}

/** A facilitator's other device, by the code on their laptop: nothing comes before the laptop says yes. */
export function Paired(props: PairedProps) {
  return (
    <main>
      <Asking {...props} />
    </main>
  )
}

function Asking({ fragment, onFound, onBack }: PairedProps) {
  const { sign, failure } = usePaired(fragment, onFound)
  const home = <Button onPress={onBack}>{words.back}</Button>
  if (failure !== undefined) {
    const why = failure === 'nothing' ? words.pair.codeOver : words.said[failure]
    return (
      <StatePage state="removed" title={words.pair.failed} actions={home}>
        <p>{why}</p>
        <p>{words.pair.next}</p>
      </StatePage>
    )
  }
  const title = sign === undefined ? words.pair.asking : words.pair.title
  return (
    <StatePage state="loading" title={title} actions={home}>
      {sign === undefined ? null : (
        <>
          <Sign sign={sign} />
          <p>{words.pair.help}</p>
        </>
      )}
    </StatePage>
  )
}
