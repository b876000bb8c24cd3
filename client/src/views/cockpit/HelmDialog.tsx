import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { useHelm, useSetHelm, type Asked } from './helm.ts'
import './HelmDialog.css'

type AskedOf<Kind extends Asked['kind']> = Extract<Asked, { readonly kind: Kind }>

/** What is asked now, when it is of this kind. */
export function useAsked<Kind extends Asked['kind']>(kind: Kind): AskedOf<Kind> | undefined {
  return useHelm(({ asked }) => (asked?.kind === kind ? (asked as AskedOf<Kind>) : undefined))
}

export function useCloseDialog(): () => void {
  const set = useSetHelm()
  return () => set({ asked: undefined })
}

interface HelmDialogProps {
  kind: Asked['kind']
  title: string
  /** Called only while the dialog is open. */
  children: () => ReactNode
  actions?: ReactNode
}

/** One of the cockpit's dialogs, open when it is asked for; without actions it only closes. */
export function HelmDialog({ kind, title, children, actions }: HelmDialogProps) {
  const open = useHelm(({ asked }) => asked?.kind === kind)
  const close = useCloseDialog()
  return (
    <Dialog
      open={open}
      title={title}
      onClose={close}
      actions={open ? (actions ?? <Button onPress={close}>{tCockpit.close}</Button>) : null}
    >
      {open ? children() : null}
    </Dialog>
  )
}
