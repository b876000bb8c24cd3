import { useLocation } from 'wouter'
import { lettingFr } from '../../phrases/letting.fr.ts'
import type { Letting } from '../../store/use-libraries.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'

/** No link is kept here yet: libraries are another page. */
function NoLibrary() {
  const [, go] = useLocation()
  return (
    <>
      <p>{lettingFr.none}</p>
      <Button onPress={() => go('/bibliotheque')}>{lettingFr.open}</Button>
    </>
  )
}

/** Where it goes; the way to a first library when none is known; nothing while that is not known yet. */
export function WhichLibrary({
  libraries,
  library,
  choose,
}: Pick<Letting, 'libraries' | 'library' | 'choose'>) {
  if (libraries === undefined) return null
  if (library === undefined) return <NoLibrary />
  return (
    <Choice<string>
      legend={lettingFr.which}
      showLegend
      look="pills"
      options={libraries.map(({ room, name }) => ({ value: room, label: name }))}
      value={library.room}
      onChange={choose}
    />
  )
}
