import { Menu, type MenuItem } from '../../ui/Menu.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { tCockpitText } from '../../phrases/cockpit-text.ts'
import { tHanding } from '../../phrases/handing.ts'
import { tScript } from '../../phrases/script.ts'
import { tReading } from '../../phrases/reading.ts'
import { useConnection, useSession } from '../../store/use-app.ts'
import { useDoorWords } from './Door.tsx'
import { useSetHelm, type Asked } from './helm.ts'

const words = tCockpit.more

function useDoorItems(): readonly MenuItem[] {
  const { tiers } = useSession()
  if (useDoorWords() === undefined) return []
  return [
    { id: 'close-door', label: tCockpit.door.close, onPress: () => void tiers.closeDoor() },
    { id: 'draw', label: tCockpit.door.otherWords, onPress: () => void tiers.drawOtherWords() },
  ]
}

/** The sheet for a table without phones, in a window of its own: nothing of the session goes with it. */
function printSheet() {
  window.open('/feuille', '_blank', 'noopener')
}

type Way = readonly [label: string, asked: Asked]

/** What is done to this session, from the wall to its people. */
const theSession: readonly Way[] = [
  [tCockpit.wall.look, { kind: 'wall-look' }],
  [tScript.title, { kind: 'script' }],
  [tCockpit.signal.title, { kind: 'signal' }],
  [words.people, { kind: 'people' }],
  [words.writeFor, { kind: 'write-for' }],
  [words.phonesDown, { kind: 'phones-down' }],
  [words.group, { kind: 'group' }],
  [tCockpitText.menu, { kind: 'group-text' }],
]

/** What helps to facilitate, and changes nothing for the others. */
const aids: readonly Way[] = [
  [tReading.title, { kind: 'reading' }],
  [words.help, { kind: 'help' }],
  [words.shortcuts, { kind: 'keys' }],
]

/** Who holds the session, and on which devices. */
function useHandingWays(): readonly Way[] {
  const together = useConnection(({ facilitators }) => facilitators.size > 1)
  const stepDown: Way = [tHanding.stepDown, { kind: 'step-down' }]
  return [
    [tHanding.sheet, { kind: 'sheet' }],
    [tHanding.add, { kind: 'add-device' }],
    ...(together ? [stepDown] : []),
  ]
}

/** Everything that is rarely needed, one press away. */
export function MoreMenu({ onHome }: { onHome: () => void }) {
  const set = useSetHelm()
  const door = useDoorItems()
  const handing = useHandingWays()
  const ask = ([label, asked]: Way): MenuItem => ({
    id: asked.kind,
    label,
    onPress: () => set({ asked }),
  })
  const items: MenuItem[] = [
    ...door,
    ...theSession.map(ask),
    { id: 'print-sheet', label: words.printSheet, onPress: printSheet },
    ask([words.rules, { kind: 'rules' }]),
    ...handing.map(ask),
    ...aids.map(ask),
    { id: 'home', label: words.home, onPress: onHome },
    { ...ask([words.closeSession, { kind: 'close' }]), tone: 'danger' },
  ]
  return <Menu label={words.label} items={items} />
}
