import { constants } from 'node:fs'
import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Why a data folder cannot be used, in words. */
export interface Refused {
  readonly kind: 'refused'
  readonly fr: string
  readonly en: string
}

/** The form of what is kept; a folder of a later form is left alone. */
const dataVersion = 1

export function refuse(fr: string, en: string): Refused {
  return { kind: 'refused', fr, en }
}

/** Not writable, or full. */
export function refuseWriting(folder: string, cause: unknown): Refused {
  const code = (cause as { code?: string }).code ?? String(cause)
  return refuse(
    `Le dossier ${folder} ne peut pas être écrit (${code}). Vérifiez ses droits et la place qui reste, ou choisissez-en un autre avec --data.`,
    `The folder ${folder} cannot be written (${code}). Check its permissions and the space left, or choose another with --data.`,
  )
}

async function stampedVersion(folder: string): Promise<number> {
  const path = join(folder, 'version')
  try {
    return Number(await readFile(path, 'utf8'))
  } catch (cause) {
    if ((cause as { code?: string }).code !== 'ENOENT') throw cause
    await writeFile(path, `${dataVersion}\n`)
    return dataVersion
  }
}

/** Makes the folders, checks that they can be written and that their form is known. */
export async function prepareFolder(folder: string): Promise<Refused | undefined> {
  try {
    await mkdir(join(folder, 'keys'), { recursive: true, mode: 0o700 })
    await access(folder, constants.W_OK)
    await access(join(folder, 'keys'), constants.W_OK)
    const version = await stampedVersion(folder)
    if (version === dataVersion) return undefined
    return refuse(
      `Le dossier ${folder} a été écrit par une version plus récente de Faire Écho. Rien n’y a été changé. Installez cette version, ou choisissez un autre dossier avec --data.`,
      `The folder ${folder} was written by a newer version of Faire Écho. Nothing in it was changed. Install that version, or choose another folder with --data.`,
    )
  } catch (cause) {
    return refuseWriting(folder, cause)
  }
}
