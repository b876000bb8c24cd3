import { useEffect, useState } from 'react'
import { useTexts } from '../../store/use-texts.ts'

/** Where this device keeps what it read of each synthesis; alone, that some text was read here, whichever. */
export const readHere = 'lu/'

/** Whether a text was there since this page opened, or was read on this device before. */
export function useHadOne(hasOne: boolean): boolean {
  const { drafts } = useTexts()
  const [had, setHad] = useState(hasOne)
  if (hasOne && !had) setHad(true)
  useEffect(() => {
    if (hasOne) drafts.type(readHere, '1')
  }, [drafts, hasOne])
  useEffect(() => {
    void drafts.kept().then((keys) => {
      if (keys.some((key) => key.startsWith(readHere))) setHad(true)
    })
  }, [drafts])
  return had
}
