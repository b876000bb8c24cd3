import { useLocation } from 'wouter'
import { tLetting } from '../../phrases/letting.ts'
import type { Letting } from '../../store/use-libraries.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'

/** No link is kept here yet: libraries are another page. */
function NoLibrary() {
  const [, go] = useLocation()
  return (
    <>
      <p>{tLetting.none}</p>
      <Button onPress={() => go('/bibliotheque')}>{tLetting.open}</Button>
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
      legend={tLetting.which}
      showLegend
      look="pills"
      options={libraries.map(({ room, name }) => ({ value: room, label: name }))}
      value={library.room}
      onChange={choose}
    />
  )
}
