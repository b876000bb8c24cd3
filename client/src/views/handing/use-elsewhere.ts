import { progressOf } from '../../store/select/steps.ts'
import { useBoard, useSession } from '../../store/use-app.ts'

/** True while another device of this facilitator holds the session; one that was added helps beside. */
export function useElsewhere(): boolean {
  const { me, device, isAdded } = useSession()
  return useBoard((board) => {
    if (isAdded) return false
    const helm = progressOf(board)?.helms?.find(({ member }) => member === me)
    return helm !== undefined && helm.device !== device
  })
}
