import { useState } from 'react'
import { useStore } from 'zustand'
import type { Kind } from '../../../../shared/method/kinds.ts'
import { defaultScript } from '../../../../shared/method/script.ts'
import { tPrepare } from '../../phrases/prepare.ts'
import { fittedSteps } from '../../store/preparation.ts'
import { ownSteps } from '../../store/preparation-start.ts'
import type { Preparing } from '../../store/preparing.ts'
import { Button } from '../../ui/Button.tsx'
import type { ScriptEditing } from '../script/editing.ts'
import type { PreparationKept } from './use-preparation.ts'

interface OwnScriptProps {
  preparing: Preparing
  kept: PreparationKept
  editing: ScriptEditing
  kind: Kind
}

/** What the group keeps as its own script, and what was last done with it. */
function useOwnScript({ preparing, kept }: Pick<OwnScriptProps, 'preparing' | 'kept'>) {
  const isKept = useStore(preparing.board, ownSteps) !== undefined
  const [said, say] = useState('')
  const keep = async () => {
    await preparing.keepOwnScript(fittedSteps(kept.preparation))
    say(tPrepare.keptOwn)
  }
  const forget = async () => {
    await preparing.forgetOwnScript()
    say(tPrepare.forgotten)
  }
  return { isKept, said, keep, forget }
}

/** The group's own script: kept for its next sessions, left for the proposed one, or forgotten. */
export function OwnScript({ preparing, kept, editing, kind }: OwnScriptProps) {
  const { isKept, said, keep, forget } = useOwnScript({ preparing, kept })
  const { length } = kept.preparation
  const proposed = () => void editing.edit({ kind: 'replace', steps: defaultScript(kind, length) })
  return (
    <section className="fe-prepare-own" aria-label={tPrepare.script}>
      <div className="fe-prepare-own-gestures">
        <Button onPress={() => void keep()}>{tPrepare.keepOwn}</Button>
        <Button variant="plain" onPress={proposed}>
          {tPrepare.toProposed}
        </Button>
        {isKept ? (
          <Button variant="plain" onPress={() => void forget()}>
            {tPrepare.forgetOwn}
          </Button>
        ) : null}
      </div>
      <p className="fe-prepare-help" role="status">
        {said === '' ? tPrepare.ownWhere : said}
      </p>
    </section>
  )
}
