import type { Phone } from './phone.ts'
import type { World } from './world.ts'

/** One thing that goes wrong, and what puts it right later. */
type Trouble = (world: World) => void

const startLater = ({ time, chance, host }: World): void => {
  time.after(100 + chance.below(3_000), () => host.start())
}

const cut: Trouble = ({ chance, phones, trace }) => {
  const phone = chance.pick(phones)
  trace(`${phone.person.name} is cut`)
  phone.cut()
}

function leaveFor({ chance, time, trace }: World, phone: Phone, ms: number): void {
  trace(`${phone.person.name} goes offline`)
  phone.isOnline = false
  phone.cut()
  time.after(ms, () => {
    trace(`${phone.person.name} is online`)
    phone.isOnline = true
    if (chance.happens(0.5)) for (const tab of phone.tabs) tab.line.wake()
  })
}

const goOffline: Trouble = (world) => {
  const { chance, phones } = world
  const ms = chance.happens(0.3) ? 30_000 : 10_000
  leaveFor(world, chance.pick(phones), 500 + chance.below(ms))
}

/** The room is left alone for long enough to leave memory, then they come back one after the other. */
const goHome: Trouble = (world) => {
  for (const phone of world.phones) leaveFor(world, phone, 6_000 + world.chance.below(6_000))
}

const killRelay: Trouble = (world) => {
  if (!world.host.isUp) return
  world.host.kill()
  startLater(world)
}

const killAtWrite: Trouble = (world) => {
  if (!world.host.isUp) return
  world.host.killAtWrite(world.chance.pick(['before', 'after']))
  // The relay is started again whenever that comes to pass.
  world.time.after(6_000, () => {
    world.host.calm()
    world.host.start()
  })
}

const failAppend: Trouble = ({ chance, host }) => {
  host.faultNext(chance.pick(['fail', 'lose-answer']))
}

const backUp: Trouble = ({ host, trace }) => {
  trace('back-up')
  host.backUp()
}

const restore: Trouble = (world) => {
  if (!world.hasRestores || !world.host.restore()) return
  world.trace('an older store is restored')
  startLater(world)
}

const reload: Trouble = ({ chance, phones, time, trace }) => {
  const phone = chance.pick(phones)
  const tab = phone.tabs.length === 0 ? undefined : chance.pick(phone.tabs)
  if (tab === undefined) return
  trace(`${phone.person.name} is killed`)
  tab.kill()
  time.after(50 + chance.below(4_000), () => {
    trace(`${phone.person.name} is opened again`)
    phone.openTab()
  })
}

const secondTab: Trouble = ({ chance, phones, trace }) => {
  const phone = chance.pick(phones)
  if (phone.tabs.length !== 1) return
  trace(`${phone.person.name} opens a second tab`)
  phone.openTab()
}

const wake: Trouble = ({ chance, phones }) => {
  for (const tab of chance.pick(phones).tabs) tab.line.wake()
}

/** Everything that may go wrong, as often as it stands here. */
export const troubles: readonly Trouble[] = [
  cut,
  cut,
  goOffline,
  goOffline,
  goHome,
  killRelay,
  killAtWrite,
  killAtWrite,
  failAppend,
  failAppend,
  backUp,
  backUp,
  restore,
  restore,
  reload,
  reload,
  secondTab,
  wake,
]
