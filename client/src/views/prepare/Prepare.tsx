import { useStore } from 'zustand'
import { kindPortraits } from '../../../../shared/method/kind-portraits.ts'
import { onlyId } from '../../../../shared/model/ids.ts'
import type { GroupWords } from '../../../../shared/model/group.ts'
import { tPrepare } from '../../phrases/prepare.ts'
import type { Preparation } from '../../store/preparation.ts'
import type { Preparing } from '../../store/preparing.ts'
import { nextNumber } from '../../store/select/next-number.ts'
import { Button } from '../../ui/Button.tsx'
import { deviceMobileIcon } from '../../ui/icons/deviceMobileIcon.ts'
import { arrowLeftIcon } from '../../ui/icons/arrowLeftIcon.ts'
import { printerIcon } from '../../ui/icons/printerIcon.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { IconLine } from '../../ui/IconLine.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SkipLink } from '../head/SkipLink.tsx'
import { ScriptEditor } from '../script/ScriptEditor.tsx'
import { Aside } from './Aside.tsx'
import { FrameFirst } from './FrameFirst.tsx'
import { OwnScript } from './OwnScript.tsx'
import { PrepareHead } from './PrepareHead.tsx'
import { usePreparation, type PreparationKept } from './use-preparation.ts'
import { usePrepareEditing } from './use-prepare-editing.ts'
import './prepare.css'

interface PrepareProps {
  preparing: Preparing
  onHome: () => void
  onRehearse: (preparation: Preparation) => void
}

interface TopProps {
  group: GroupWords
  number: number
  onHome: () => void
  onRehearse: () => void
}

function Top({ group, number, onHome, onRehearse }: TopProps) {
  return (
    <header className="fe-prepare-top">
      <SkipLink />
      <IconButton label={tPrepare.back} icon={arrowLeftIcon} onPress={onHome} />
      <div className="fe-prepare-identity">
        <p className="fe-prepare-group">{group.name}</p>
        <p className="fe-prepare-note">
          {tPrepare.note(kindPortraits[group.kind].name, number, group.planned)}
        </p>
      </div>
      <div className="fe-prepare-gestures">
        <IconLine icon={deviceMobileIcon}>{tPrepare.kept}</IconLine>
        <Button icon={printerIcon} onPress={() => print()}>
          {tPrepare.print}
        </Button>
        <Button onPress={onRehearse}>{tPrepare.rehearse}</Button>
      </div>
    </header>
  )
}

interface BodyProps {
  preparing: Preparing
  kept: PreparationKept
  group: GroupWords
  number: number
}

function Body({ preparing, kept, group, number }: BodyProps) {
  const editing = usePrepareEditing(kept, group.kind)
  return (
    <div className="fe-prepare-columns">
      <main className="fe-prepare-script">
        {kept.state.kind === 'full' ? <Notice tone="error">{tPrepare.full}</Notice> : null}
        <PrepareHead kept={kept} kind={group.kind} />
        <FrameFirst preparing={preparing} kept={kept} kind={group.kind} />
        <ScriptEditor editing={editing} />
        {number === 0 ? null : (
          <OwnScript preparing={preparing} kept={kept} editing={editing} kind={group.kind} />
        )}
      </main>
      <Aside preparing={preparing} kept={kept} kind={group.kind} number={number} />
    </div>
  )
}

/** The evening before, alone, offline: time and people, the script, what is set aside. */
export function Prepare({ preparing, onHome, onRehearse }: PrepareProps) {
  const group = useStore(preparing.board, (board) => board.group.get(onlyId)?.words)
  const next = useStore(preparing.board, nextNumber)
  const kept = usePreparation(preparing, group?.kind ?? 'tenir-debout')
  if (group === undefined || kept === undefined) return <p>{tPrepare.loading}</p>
  const number = kept.preparation.isFrame === true ? 0 : next
  return (
    <div className="fe-prepare">
      <Top
        group={group}
        number={number}
        onHome={onHome}
        onRehearse={() => onRehearse(kept.preparation)}
      />
      <Body preparing={preparing} kept={kept} group={group} number={number} />
    </div>
  )
}
