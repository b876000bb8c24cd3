import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { openClassicLevelStore, type Opened } from './classic-level-store.ts'
import { refuse, type Refused } from './data-folder.ts'

/** True where the store of this folder is of another account than this command's; false where there is none. */
export async function isOfAnother(folder: string): Promise<boolean> {
  const there = await stat(join(folder, 'store')).catch(() => undefined)
  return there !== undefined && process.getuid !== undefined && there.uid !== process.getuid()
}

/**
 * Opens a store that no relay has open, for a command of this machine. One that is not there is not made;
 * one of another user is left alone, whose relay could not open what this one would write in it.
 */
export async function openHere(folder: string): Promise<Opened | Refused> {
  const there = await stat(join(folder, 'store')).catch(() => undefined)
  if (there === undefined)
    return refuse(
      `Le dossier ${folder} ne garde rien. Dites où est le relais avec --data ou DATA.`,
      `The folder ${folder} keeps nothing. Say where the relay is by --data or DATA.`,
    )
  if (process.getuid !== undefined && there.uid !== process.getuid())
    return refuse(
      `Le relais est arrêté, et le dossier ${folder} est à un autre compte (${there.uid}). Démarrez le relais, ou lancez cette commande sous ce compte.`,
      `The relay is stopped, and the folder ${folder} belongs to another account (${there.uid}). Start the relay, or run this command as that account.`,
    )
  return openClassicLevelStore(folder)
}
