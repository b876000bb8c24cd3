import { useLocation, useParams } from 'wouter'
import { kinds, type Kind } from '../../../shared/method/kinds.ts'
import type { RoomId } from '../../../shared/model/ids.ts'
import { Create } from './create/Create.tsx'

interface FoundingProps {
  onCreated: (group: RoomId) => void
}

/** Founding a group; its card on Home then opens its first session. */
export function Founding({ onCreated }: FoundingProps) {
  const [, go] = useLocation()
  const { kind } = useParams()
  const home = (group: RoomId) => {
    onCreated(group)
    go('/')
  }
  return (
    <Create
      kind={kinds.find((one): one is Kind => one === kind)}
      onBack={() => go('/')}
      onCreated={home}
    />
  )
}
