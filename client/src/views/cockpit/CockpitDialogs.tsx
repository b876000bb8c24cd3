import { HandingDialogs } from '../handing/HandingDialogs.tsx'
import { CloseDialog, GateDialog, UndoStakeDialog } from './AskingDialogs.tsx'
import { DoorDialog } from './DoorDialog.tsx'
import { OwnConceptDialog, RemoveConceptDialog } from './OwnConceptDialog.tsx'
import { OwnImportDialog } from './OwnImportDialog.tsx'
import { KeptMeeting } from './KeptMeeting.tsx'
import { PenDialog } from './PenDialog.tsx'
import { PeopleDialog } from './PeopleDialog.tsx'
import { HelpDialog, KeysDialog, RulesDialog } from './QuietDialogs.tsx'
import { ReadingHelmDialog } from './ReadingHelmDialog.tsx'
import { ScriptDialog } from './ScriptDialog.tsx'
import { SignalDialog } from './SignalDialog.tsx'
import { WallLookDialog } from './WallLookDialog.tsx'
import { WallDialog } from './WallDialog.tsx'
import { GroupTextDialog } from './GroupTextDialog.tsx'
import { GroupDialog } from './GroupDialog.tsx'
import { PhonesDownDialog } from './PhonesDownDialog.tsx'
import { WriteForDialog } from './WriteForDialog.tsx'

interface CockpitDialogsProps {
  onOneImage: () => void
  keysUsed: boolean
  onKeysUsed: (used: boolean) => void
}

/** The concepts of the group's own: written, taken out, brought in from a file. */
function OwnConceptsDialogs() {
  return (
    <>
      <OwnConceptDialog />
      <RemoveConceptDialog />
      <OwnImportDialog />
    </>
  )
}

/** Every dialog of the cockpit; one at most is open. */
export function CockpitDialogs({ onOneImage, keysUsed, onKeysUsed }: CockpitDialogsProps) {
  return (
    <>
      <DoorDialog />
      <WallDialog onOneImage={onOneImage} />
      <WallLookDialog />
      <ReadingHelmDialog />
      <PeopleDialog />
      <HandingDialogs />
      <WriteForDialog />
      <PhonesDownDialog />
      <GroupDialog />
      <GroupTextDialog />
      <RulesDialog />
      <ScriptDialog />
      <SignalDialog />
      <HelpDialog />
      <KeysDialog used={keysUsed} onUse={onKeysUsed} />
      <GateDialog />
      <CloseDialog />
      <UndoStakeDialog />
      <OwnConceptsDialogs />
      <PenDialog />
      <KeptMeeting />
    </>
  )
}
