import { AddDeviceDialog } from './AddDeviceDialog.tsx'
import { HandoverDialog } from './HandoverDialog.tsx'
import { SheetDialog } from './SheetDialog.tsx'
import { StepDownDialog } from './StepDownDialog.tsx'

/** Who holds the session, on which devices, and what would bring it back. */
export function HandingDialogs() {
  return (
    <>
      <HandoverDialog />
      <StepDownDialog />
      <SheetDialog />
      <AddDeviceDialog />
    </>
  )
}
