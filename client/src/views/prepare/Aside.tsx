import type { Kind } from '../../../../shared/method/kinds.ts'
import { tPrepare } from '../../phrases/prepare.ts'
import type { Preparing } from '../../store/preparing.ts'
import { checkBoldIcon } from '../../ui/icons/checkBoldIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { ConceptsAside } from './ConceptsAside.tsx'
import { StakesAgain } from './StakesAgain.tsx'
import type { PreparationKept } from './use-preparation.ts'

interface AsideProps {
  preparing: Preparing
  kept: PreparationKept
  kind: Kind
  number: number
}

/** The line shown on Home, at the foot. */
function Readiness({ kept }: Pick<AsideProps, 'kept'>) {
  const { minutes, people, concepts, stakes, startsAtMin } = kept.preparation
  const dated = startsAtMin !== undefined
  return (
    <p className={`fe-prepare-ready${dated ? '' : ' fe-prepare-unready'}`} role="status">
      {dated ? <Icon path={checkBoldIcon} size={20} /> : null}
      <span>
        <strong>{dated ? tPrepare.ready : tPrepare.noDate}</strong>{' '}
        {tPrepare.readiness(minutes, people, concepts.length)}
        {tPrepare.stakesAgain(stakes.length)}
      </span>
    </p>
  )
}

/** What goes with the session for its facilitator alone: concepts, stakes to take up again. */
export function Aside({ preparing, kept, kind, number }: AsideProps) {
  return (
    <aside className="fe-prepare-aside" aria-label={tPrepare.concepts}>
      <ConceptsAside kept={kept} kind={kind} number={number} />
      <StakesAgain preparing={preparing} kept={kept} />
      <Readiness kept={kept} />
    </aside>
  )
}
