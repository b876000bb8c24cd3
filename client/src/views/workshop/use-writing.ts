import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { RecordId } from '../../../../shared/model/ids.ts'
import type { Matter } from '../../../../shared/synthesis/matter.ts'
import type { Workshop } from '../../store/workshop.ts'

/** A synthesis opened, with its matter; saved when one leaves it, or looks away. */
export function useWriting(workshop: Workshop, id: RecordId) {
  const { writing } = workshop
  const state = useStore(writing.state)
  const [matter, setMatter] = useState<Matter>()
  useEffect(() => {
    const stopMatter = workshop.follow(id, setMatter)
    void writing.open(id)
    const hide = () => {
      if (document.visibilityState === 'hidden') void writing.save()
    }
    document.addEventListener('visibilitychange', hide)
    return () => {
      stopMatter()
      document.removeEventListener('visibilitychange', hide)
      void writing.leave()
    }
  }, [workshop, writing, id])
  return { state, matter, manuscript: state.manuscript?.id === id ? state.manuscript : undefined }
}
