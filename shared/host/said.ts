import { keptDays } from './archive-names.ts'

/** What a command of the host says, in both languages. */
export interface Said {
  readonly kind: string
  readonly fr: string
  readonly en: string
}

export type Refused = Said & { readonly kind: 'refused' }

export const usage: Refused = {
  kind: 'refused',
  fr: 'Commandes : backup --to DOSSIER --keys-to AUTRE-DOSSIER ; restore --data FICHIER --keys FICHIER [--into DOSSIER] [--erased FICHIER] [--unpaired] ; migrate --from DOSSIER-OU-ADRESSE --to DOSSIER-OU-ADRESSE ; doctor. Il faut les deux fichiers pour restaurer.',
  en: 'Commands: backup --to FOLDER --keys-to ANOTHER-FOLDER; restore --data FILE --keys FILE [--into FOLDER] [--erased FILE] [--unpaired]; migrate --from FOLDER-OR-ADDRESS --to FOLDER-OR-ADDRESS; doctor. Both files are needed to restore.',
}

export const noFolder: Refused = {
  kind: 'refused',
  fr: 'Dites où garder la sauvegarde : --to DOSSIER (ou BACKUPS_TO), et ailleurs --keys-to DOSSIER (ou BACKUP_KEYS_TO) pour les clés.',
  en: 'Say where to keep the back-up: --to FOLDER (or BACKUPS_TO), and elsewhere --keys-to FOLDER (or BACKUP_KEYS_TO) for the keys.',
}

interface Kept {
  readonly kind: 'kept'
  readonly paths: Readonly<Partial<Record<'data' | 'keys', string>>>
  readonly bytes: number
  readonly rooms: number
  readonly removed: readonly string[]
}

/** What became of a back-up. */
export function backUpSaid(kept: Kept | Refused): Said {
  if (kept.kind === 'refused') return kept
  const { paths, rooms, bytes, removed } = kept
  const size = (bytes / 1_000_000).toFixed(1)
  const { data = '', keys } = paths
  const gone = removed.length
  const fr = [
    `Sauvegardé et relu : ${rooms} salles, ${size} Mo, dans ${data}.`,
    keys === undefined
      ? 'Les clés n’ont PAS été sauvegardées : sans elles, ce fichier n’ouvre rien (--keys-to).'
      : `Les clés sont dans ${keys}. Gardez-les ailleurs, ${keptDays.keys} jours au plus : une seule copie, réécrite à chaque fois.`,
    ...(gone > 0 ? [`Retirées, de plus de ${keptDays.data} jours : ${gone}.`] : []),
  ]
  const en = [
    `Backed up and read again: ${rooms} rooms, ${size} MB, in ${data}.`,
    keys === undefined
      ? 'Keys were NOT backed up: without them, this file opens nothing (--keys-to).'
      : `Keys are in ${keys}. Keep them elsewhere, ${keptDays.keys} days at most: one copy, written over each time.`,
    ...(gone > 0 ? [`Removed, older than ${keptDays.data} days: ${gone}.`] : []),
  ]
  return { kind: 'kept', fr: fr.join('\n'), en: en.join('\n') }
}

interface Restored {
  readonly kind: 'restored'
  readonly madeAtMs: number
  readonly rooms: number
  readonly opened: number
  readonly damaged: number
  readonly again: { readonly rooms: number; readonly records: number }
}

/** What became of a restore. */
export function restoreSaid(restored: Restored | Refused): Said {
  if (restored.kind === 'refused') return restored
  const { madeAtMs, rooms, opened, damaged, again } = restored
  const at = new Date(madeAtMs).toISOString().slice(0, 16)
  const fr = [
    `Restauré, comme au ${at} UTC : ${opened} salles ouvertes sur ${rooms}.`,
    `Effacé de nouveau : ${again.rooms} salles et ${again.records} textes ou places, retirés depuis.`,
    ...(damaged > 0 ? [`${damaged} lignes étaient abîmées avant la sauvegarde.`] : []),
    'Démarrez le relais : les appareils rapportent eux-mêmes ce qu’ils ont de plus récent.',
  ]
  const en = [
    `Restored, as on ${at} UTC: ${opened} of ${rooms} rooms open.`,
    `Erased again: ${again.rooms} rooms and ${again.records} texts or seats, taken away since.`,
    ...(damaged > 0 ? [`${damaged} lines were damaged before the back-up.`] : []),
    'Start the relay: devices bring back by themselves what they hold that is newer.',
  ]
  return { kind: 'restored', fr: fr.join('\n'), en: en.join('\n') }
}
