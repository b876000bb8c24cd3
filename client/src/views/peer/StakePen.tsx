import { stakeFlags, stakeMaxChars, type StakeFlag } from '../../../../shared/model/stake.ts'
import { stakeCell } from '../../../../shared/model/wording.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import { tSheet } from '../../phrases/sheet.ts'
import type { Opened } from '../../store/board.ts'
import { penHolder } from '../../store/select/sheets.ts'
import { flagShown } from '../../store/select/stakes.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { useDraft } from '../../store/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { flagIcons } from '../flag-icons.ts'
import { useWriting } from './use-writing.ts'
import { WhereKept } from './WhereKept.tsx'
import { WritingField } from './WritingField.tsx'
import './SheetStep.css'

interface StakePenProps {
  stake: Opened<'stakes'>
  /** The step where the group says what becomes of it. */
  flags: boolean
}

function StakeWords({ stake: { id: of }, pen }: { stake: Opened<'stakes'>; pen: boolean }) {
  const { acts } = useSession()
  const writing = useWriting(useDraft(draftKeys.wording(of)), stakeMaxChars)
  const { text, unavailable } = writing
  const put = () => writing.send(() => acts.putWording({ of, cell: stakeCell, text }))
  return (
    <>
      <WritingField label={tSheet.stakeWords} face="voice-small" writing={writing} />
      <WhereKept writing={writing} />
      <Button block unavailable={pen ? unavailable : tSheet.penGone} onPress={put}>
        {tSheet.putStake}
      </Button>
    </>
  )
}

/** What may become of a stake, in words and shapes. */
export function FlagPen({ stake }: { stake: Opened<'stakes'> }) {
  const { acts } = useSession()
  const shown = useBoard((board) => flagShown(board, stake).flag)
  return (
    <Choice<StakeFlag>
      legend={tSheet.flag}
      look="pills"
      options={stakeFlags.map((value) => ({
        value,
        label: tSheet.flags[value],
        icon: flagIcons[value],
      }))}
      value={shown}
      onChange={(flag) => acts.flagStake(stake.id, flag)}
    />
  )
}

/** Pen in hand for one stake: its words, and at the end its flag. A text begun stays without it. */
export function StakePen({ stake, flags }: StakePenProps) {
  const { me } = useSession()
  const pen = useBoard((board) => me !== undefined && penHolder(board, stake.id) === me)
  const { state } = useDraft(draftKeys.wording(stake.id))
  if (!pen && state.kind === 'empty') return null
  return (
    <div className="peer-line-form">
      <StakeWords stake={stake} pen={pen} />
      {pen && flags ? <FlagPen stake={stake} /> : null}
    </div>
  )
}
