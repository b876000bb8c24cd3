import type { DeviceStore } from './device-store.ts'

/** Drops all that this device keeps of these rooms but their keys: documents, outboxes, drafts. */
export async function forgetRooms(store: DeviceStore, rooms: readonly string[]): Promise<void> {
  const { db, replicas, updates, outbox, numbers, drafts, draftClearing } = store
  const names = rooms.map((room) => `${room}/`)
  await db.transaction('rw', [replicas, updates, outbox, numbers, drafts], async () => {
    for (const table of [replicas, numbers]) await table.bulkDelete([...rooms])
    for (const table of [updates, outbox]) await table.where('room').anyOf(rooms).delete()
    const typed = drafts.where('key').startsWithAnyOf(names)
    // What was typed a moment ago and not written yet goes as well.
    for (const key of await typed.primaryKeys()) for (const clear of draftClearing) clear(key)
    await typed.delete()
  })
}
