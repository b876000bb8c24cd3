import { Menu, type MenuItem } from '../../ui/Menu.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { handingFr } from '../../phrases/handing.fr.ts'
import { scriptFr } from '../../phrases/script.fr.ts'
import { readingFr } from '../../phrases/reading.fr.ts'
import { useConnection, useSession } from '../../store/use-app.ts'
import { useDoorWords } from './Door.tsx'
import { useSetHelm, type Asked } from './helm.ts'

const words = cockpitFr.more

function useDoorItems(): readonly MenuItem[] {
  const { tiers } = useSession()
  if (useDoorWords() === undefined) return []
  return [
    { id: 'close-door', label: cockpitFr.door.close, onPress: () => void tiers.closeDoor() },
    { id: 'draw', label: cockpitFr.door.otherWords, onPress: () => void tiers.drawOtherWords() },
  ]
}

/** The sheet for a table without phones, in a window of its own: nothing of the session goes with it. */
function printSheet() {
  window.open('/feuille', '_blank', 'noopener')
}

/** Everything that is rarely needed, one press away. */
export function MoreMenu({ onHome }: { onHome: () => void }) {
  const set = useSetHelm()
  const door = useDoorItems()
  const together = useConnection(({ facilitators }) => facilitators.size > 1)
  const ask = (label: string, asked: Asked): MenuItem => ({
    id: asked.kind,
    label,
    onPress: () => set({ asked }),
  })
  const items: MenuItem[] = [
    ...door,
    ask(cockpitFr.wall.look, { kind: 'wall-look' }),
    ask(scriptFr.title, { kind: 'script' }),
    ask(cockpitFr.signal.title, { kind: 'signal' }),
    ask(words.people, { kind: 'people' }),
    ask(words.writeFor, { kind: 'write-for' }),
    ask(words.phonesDown, { kind: 'phones-down' }),
    ask(words.group, { kind: 'group' }),
    { id: 'print-sheet', label: words.printSheet, onPress: printSheet },
    ask(words.rules, { kind: 'rules' }),
    ask(handingFr.sheet, { kind: 'sheet' }),
    ask(handingFr.add, { kind: 'add-device' }),
    ...(together ? [ask(handingFr.stepDown, { kind: 'step-down' })] : []),
    ask(readingFr.title, { kind: 'reading' }),
    ask(words.help, { kind: 'help' }),
    ask(words.shortcuts, { kind: 'keys' }),
    { id: 'home', label: words.home, onPress: onHome },
    { ...ask(words.closeSession, { kind: 'close' }), tone: 'danger' },
  ]
  return <Menu label={words.label} items={items} />
}
