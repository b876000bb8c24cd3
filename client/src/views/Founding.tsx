import { useLocation, useParams } from 'wouter'
import { kinds, type Kind } from '../../../shared/method/kinds.ts'
import { Create } from './create/Create.tsx'

/** Founding a group; its card on Home then opens its first session. */
export function Founding() {
  const [, go] = useLocation()
  const { kind } = useParams()
  return (
    <Create
      kind={kinds.find((one): one is Kind => one === kind)}
      onBack={() => go('/')}
      onCreated={() => go('/')}
    />
  )
}
