import type { RecordId } from '../../../../shared/model/ids.ts'
import { tCockpitSheets } from '../../phrases/cockpit-sheets.ts'
import { isThere } from '../../store/select/cockpit-presence.ts'
import { penHolder } from '../../store/select/sheets.ts'
import { nameOf } from '../../store/select/situations.ts'
import { useConnection, useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { pencilSimpleIcon } from '../../ui/icons/pencilSimpleIcon.ts'
import { useSetHelm } from './helm.ts'
import { useTables } from '../../store/use-tables.ts'

const words = tCockpitSheets

interface PenControlProps {
  of: RecordId
  what: 'sheet' | 'stake'
}

function LendPen({ of }: Pick<PenControlProps, 'of'>) {
  const set = useSetHelm()
  return (
    <Button
      variant="quiet"
      icon={pencilSimpleIcon}
      onPress={() => set({ asked: { kind: 'pen', of } })}
    >
      {words.lend}
    </Button>
  )
}

/** The pen is with somebody, who may be away: it can always be taken back. */
function PenLent({ of, what, holder }: PenControlProps & { holder: RecordId }) {
  const { tiers } = useSession()
  const board = useTables('participants')
  const isAway = useConnection(({ here }) => isThere(here, holder) === false)
  const name = nameOf(board, holder) ?? words.someone
  const said = what === 'sheet' ? words.sheetAt(name) : words.stakeAt(name)
  return (
    <p className="ck-pen" role="status">
      <Icon path={pencilSimpleIcon} size={20} />
      <span>{isAway ? words.andAway(said) : said}</span>
      <Button size="small" onPress={() => void tiers.takePenBack(of)}>
        {words.takeBack}
      </Button>
    </p>
  )
}

/** Where the pen is: here, to lend; or with somebody, to take back. */
export function PenControl({ of, what }: PenControlProps) {
  const holder = penHolder(useTables('pens', 'progress'), of)
  if (holder === undefined) return <LendPen of={of} />
  return <PenLent of={of} what={what} holder={holder} />
}
