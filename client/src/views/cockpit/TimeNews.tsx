import { LiveRegion } from '../../ui/LiveRegion.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { stepLeftMs } from '../../store/select/cockpit-rail.ts'
import { useSecond } from '../../store/ticking.ts'
import { useSession } from '../../store/use-app.ts'

const words = tCockpit.rail.announced

/** Said at five minutes, one minute and zero; between them the words do not change. */
function newsAt(leftMs: number | undefined): string {
  if (leftMs === undefined || leftMs > 5 * 60_000) return ''
  if (leftMs <= 0) return words.zero
  return leftMs <= 60_000 ? words.one : words.five
}

/** The silent clock's three announcements. */
export function TimeNews() {
  const session = useSession()
  const news = useSecond(() => newsAt(stepLeftMs(session.board.getState(), session.nowMs())))
  return <LiveRegion>{news}</LiveRegion>
}
