import { useEffect, useState } from 'react'
import { tPrepare } from '../../phrases/prepare.ts'
import type { EarlierStake } from '../../store/preparation.ts'
import type { Preparing } from '../../store/preparing.ts'
import { Check } from '../../ui/Check.tsx'
import { StakeMark } from '../../ui/marks/StakeMark.tsx'
import type { PreparationKept } from './use-preparation.ts'

interface StakesAgainProps {
  preparing: Preparing
  kept: PreparationKept
}

const same = (one: EarlierStake) => (other: EarlierStake) =>
  one.text === other.text && one.session === other.session

function useEarlier(preparing: Preparing): readonly EarlierStake[] | undefined {
  const [stakes, setStakes] = useState<readonly EarlierStake[]>()
  useEffect(() => {
    let current = true
    void preparing.earlierStakes().then((found) => {
      if (current) setStakes(found)
    })
    return () => {
      current = false
    }
  }, [preparing])
  return stakes
}

function flagOf({ flag, session, concepts = [] }: EarlierStake): string {
  const tied = concepts.length === 0 ? '' : tPrepare.litBy(concepts.join(', '))
  const from = `${tPrepare.fromSession(session)}${tied}`
  return flag === undefined ? from : `${tPrepare.flags[flag]}, ${from}`
}

/** Those chosen stay chosen, should their session have been erased from here since. */
function useChoosing({ preparing, kept: { preparation, change } }: StakesAgainProps) {
  const found = useEarlier(preparing)
  const isChosen = (stake: EarlierStake) => preparation.stakes.some(same(stake))
  const choose = (stake: EarlierStake, chosen: boolean) => {
    const others = preparation.stakes.filter((one) => !same(stake)(one))
    change({ ...preparation, stakes: chosen ? [...others, stake] : others })
  }
  const gone = preparation.stakes.filter((one) => found?.some(same(one)) === false)
  return { stakes: found && [...found, ...gone], isChosen, choose }
}

/** Stakes of earlier sessions, to be brought up again at the thread. */
export function StakesAgain(props: StakesAgainProps) {
  const { stakes, isChosen, choose } = useChoosing(props)
  if (stakes === undefined) return null
  const help = stakes.length === 0 ? tPrepare.noStake : tPrepare.stakesHelp
  return (
    <section className="fe-prepare-part">
      <h2 className="fe-section">{tPrepare.stakes}</h2>
      <p className="fe-prepare-help">{help}</p>
      <ul className="fe-prepare-stakes">
        {stakes.map((stake) => (
          <li key={`${stake.session} ${stake.text}`}>
            <Check
              label={stake.text}
              help={flagOf(stake)}
              leading={<StakeMark width={48} />}
              checked={isChosen(stake)}
              onChange={(chosen) => choose(stake, chosen)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
