import type { DoctorLine, FolderFacts, StoreFacts, Versions } from './facts.ts'

export const line = (state: DoctorLine['state'], fr: string, en: string): DoctorLine => ({
  state,
  fr,
  en,
})

const toNumbers = (version: string): number[] =>
  version
    .replace(/^[v>=]+/, '')
    .split('.')
    .map(Number)

function isAtLeast(version: string, wanted: string): boolean {
  const [have, want] = [toNumbers(version), toNumbers(wanted)]
  const apart = want.findIndex((each, at) => each !== (have[at] ?? 0))
  return apart < 0 || (have[apart] ?? 0) > (want[apart] ?? 0)
}

export function versionLines({ app, node, nodeWanted, protocol, built }: Versions): DoctorLine[] {
  const nodeLine = isAtLeast(node, nodeWanted)
    ? line('well', `Node ${node}.`, `Node ${node}.`)
    : line(
        'due',
        `Node ${node} est trop ancien : il faut ${nodeWanted}.`,
        `Node ${node} is too old: ${nodeWanted} is needed.`,
      )
  const builtLine =
    built === undefined
      ? line(
          'due',
          'L’application n’est pas construite. Lancez npm run build.',
          'The app is not built. Run npm run build.',
        )
      : line(
          'well',
          `Faire Écho ${app}, construit de ${built}, protocole ${protocol}.`,
          `Faire Écho ${app}, built from ${built}, protocol ${protocol}.`,
        )
  return [nodeLine, builtLine]
}

const roomLines = ({ rooms, keyless, doubts }: StoreFacts & { kind: 'read' }): DoctorLine[] => [
  keyless === 0
    ? line('well', `${rooms} salles, toutes avec leur clé.`, `${rooms} rooms, each with its key.`)
    : line(
        'due',
        `${keyless} salles sur ${rooms} n’ont plus leur clé. Le dossier keys/ est-il entier ?`,
        `${keyless} of ${rooms} rooms have no key any more. Is the folder keys/ whole?`,
      ),
  ...(doubts === 0
    ? []
    : [
        line(
          'known',
          `Le journal a été trouvé abîmé, ou restauré, ${doubts} fois. Si cela revient, changez le disque.`,
          `The log was found damaged, or restored, ${doubts} times. If it comes again, change the disk.`,
        ),
      ]),
]

export function storeLines(store: StoreFacts): DoctorLine[] {
  if (store.kind === 'unasked')
    return [line('known', 'Rien n’est gardé ici.', 'Nothing is kept here.')]
  if (store.kind === 'unread') return [line('due', store.fr, store.en)]
  const running = store.isRunning
    ? line('well', 'Le relais tourne.', 'The relay runs.')
    : line('known', 'Le relais est arrêté.', 'The relay is stopped.')
  const failing = line(
    'due',
    'Rien ne peut être écrit : disque plein, en lecture seule, ou parti. Faites de la place ; le relais reprend seul.',
    'Nothing can be written: disk full, read-only, or gone. Make room; the relay goes on by itself.',
  )
  return [running, ...(store.isWriting ? [] : [failing]), ...roomLines(store)]
}

const gigabyte = 1024 ** 3
const leastBytes = gigabyte
const leastShare = 0.05

/** Gigabytes, one decimal. */
const inGigabytes = (bytes: number): string => (bytes / gigabyte).toFixed(1)

export function folderLines(folder: FolderFacts): DoctorLine[] {
  const { path, freeBytes, totalBytes, freeFiles, totalFiles, openToOthers } = folder
  const isTight = freeBytes < Math.max(leastBytes, Math.min(totalBytes * leastShare, 5 * gigabyte))
  const free = inGigabytes(freeBytes)
  const lines = [
    line(
      isTight ? 'due' : 'well',
      `Place libre : ${free.replace('.', ',')} Go${isTight ? '. C’est peu : faites de la place' : ''}.`,
      `Space left: ${free} GB${isTight ? '. This is little: make room' : ''}.`,
    ),
  ]
  if (!folder.isWritable)
    lines.push(line('due', `${path} ne peut pas être écrit.`, `${path} cannot be written.`))
  if (totalFiles > 0 && freeFiles < totalFiles * leastShare)
    lines.push(
      line(
        'due',
        'Le disque n’a presque plus de place pour de nouveaux fichiers (inodes).',
        'The disk has hardly any room for new files left (inodes).',
      ),
    )
  for (const each of openToOthers)
    lines.push(
      line(
        'due',
        `D’autres comptes de cette machine peuvent ouvrir ${each} : chmod go= ${each}`,
        `Other accounts of this machine may open ${each}: chmod go= ${each}`,
      ),
    )
  return lines
}
