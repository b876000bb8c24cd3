import { tSheet } from '../../phrases/sheet.ts'
import { pensOf } from '../../store/select/sheets.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { pencilSimpleIcon } from '../../ui/icons/pencilSimpleIcon.ts'

/** « Vous avez la plume »: said wherever this phone is, for as long as it is lent. */
export function PenLine() {
  const { me } = useSession()
  const mine = useBoard((board) => me !== undefined && pensOf(board, me).length > 0)
  return (
    <div role="status">
      {mine ? (
        <p className="peer-turn">
          <Icon path={pencilSimpleIcon} size={20} />
          {tSheet.pen}
        </p>
      ) : null}
    </div>
  )
}
