import type { AnswerFacts, CertificateFacts, DoctorLine, StoreFacts, WayFacts } from './facts.ts'
import { isOnlyHere } from '../loopback.ts'
import { line } from './store-lines.ts'

const dayMs = 24 * 3_600_000
const minuteMs = 60_000
/** Renewals come a month before the end: at this, one has failed for two weeks. */
const certificateDays = 14
/** More, and doors, certificates and dates of erasure are wrong. */
const clockOffMs = 2 * minuteMs

export const dayIn = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

function originLines({ serve, host, origins, relayUrl, proxies }: WayFacts): DoctorLine[] {
  const isBehind = isOnlyHere(host)
  const plain = origins.filter((origin) => !origin.startsWith('https://'))
  const own = origins.join(', ')
  const lines = [
    origins.length === 0
      ? line(
          isBehind && serve !== 'app' ? 'due' : 'known',
          'Aucune origine publique : l’application ne s’ouvre que sur cette machine et ses réseaux locaux (APP_ORIGINS).',
          'No public origin: the app opens on this machine and its local networks alone (APP_ORIGINS).',
        )
      : line('well', `Origines de l’application : ${own}.`, `Origins of the app: ${own}.`),
  ]
  for (const origin of plain)
    lines.push(
      line(
        'due',
        `${origin} n’est pas en https : les clés des appareils y restent sans enveloppe.`,
        `${origin} is not https: devices keep their keys unwrapped there.`,
      ),
    )
  if (isBehind && serve !== 'app' && proxies.length === 0)
    lines.push(
      line(
        'due',
        'Derrière un mandataire, dites lequel (PROXIES=127.0.0.1,::1) : sinon tout le monde semble venir d’une seule adresse, et de cette machine.',
        'Behind a proxy, say which (PROXIES=127.0.0.1,::1): otherwise everybody seems to come from one address, and from this machine.',
      ),
    )
  if (relayUrl?.startsWith('ws://') === true)
    lines.push(
      line(
        'due',
        `${relayUrl} n’est pas chiffré : écrivez wss://.`,
        `${relayUrl} is not encrypted: write wss://.`,
      ),
    )
  if (serve === 'app')
    lines.push(
      line('known', `Le relais est à ${relayUrl ?? ''}.`, `The relay is at ${relayUrl ?? ''}.`),
    )
  return lines
}

function certificateLine({ where, endsMs, fault }: CertificateFacts, nowMs: number): DoctorLine {
  if (fault !== undefined)
    return line(
      'due',
      `Certificat de ${where} refusé : ${fault}.`,
      `Certificate of ${where} refused: ${fault}.`,
    )
  const isNear = endsMs - nowMs < certificateDays * dayMs
  const day = dayIn(endsMs)
  return line(
    isNear ? 'due' : 'well',
    `Certificat de ${where} : jusqu’au ${day}${isNear ? '. Renouvelez-le' : ''}.`,
    `Certificate of ${where}: until ${day}${isNear ? '. Renew it' : ''}.`,
  )
}

function answerLine({ origin, dateMs }: AnswerFacts, nowMs: number): DoctorLine {
  if (dateMs === undefined)
    return line('due', `${origin} ne répond pas d’ici.`, `${origin} does not answer from here.`)
  const off = Math.round(Math.abs(dateMs - nowMs) / 1_000)
  return Math.abs(dateMs - nowMs) > clockOffMs
    ? line(
        'due',
        `L’horloge de ${origin} est à ${off} s de celle d’ici.`,
        `The clock of ${origin} is ${off} s away from this one.`,
      )
    : line('well', `${origin} répond, à la même heure.`, `${origin} answers, at the same hour.`)
}

/** The clock against the relay's, and against the last hour that the store knows of. */
export function clockLines(store: StoreFacts, nowMs: number): DoctorLine[] {
  if (store.kind !== 'read') return []
  const { relayMs, seenMs } = store
  const isOff = Math.abs(relayMs - nowMs) > clockOffMs
  const isBack = seenMs !== undefined && seenMs - nowMs > clockOffMs
  const hour = new Date(nowMs).toISOString().slice(0, 16)
  return [
    isOff
      ? line(
          'due',
          'Le relais et cette commande n’ont pas la même heure.',
          'The relay and this command do not have the same hour.',
        )
      : line('well', `Horloge : ${hour} UTC.`, `Clock: ${hour} UTC.`),
    ...(isBack
      ? [
          line(
            'due',
            `L’horloge a reculé : le relais a déjà vu le ${dayIn(seenMs)}. Remettez-la à l’heure ; les effacements attendent un jour.`,
            `The clock was set back: the relay has seen ${dayIn(seenMs)} already. Set it right; erasures wait for a day.`,
          ),
        ]
      : []),
  ]
}

export function wayLines(way: WayFacts, nowMs: number): DoctorLine[] {
  const creation =
    way.creation === 'open'
      ? line(
          'known',
          'Toute personne peut créer un groupe (GROUP_CREATION=open).',
          'Anybody may create a group (GROUP_CREATION=open).',
        )
      : line('well', 'Créer un groupe demande des mots.', 'Creating a group asks for words.')
  return [
    ...originLines(way),
    ...way.certificates.map((each) => certificateLine(each, nowMs)),
    ...way.answers.map((each) => answerLine(each, nowMs)),
    ...(way.serve === 'app' ? [] : [creation]),
  ]
}
