/** Every setting of a host: its flag, its name in the environment, what it is when nobody says. */
export const settings = {
  port: { env: 'PORT', otherwise: '4400' },
  host: { env: 'HOST', otherwise: '::' },
  data: { env: 'DATA', otherwise: './data' },
  store: { env: 'RELAY_STORE' },
  cert: { env: 'CERT' },
  key: { env: 'KEY' },
  creation: { env: 'GROUP_CREATION' },
  code: { env: 'GROUP_CODE' },
  origins: { env: 'APP_ORIGINS', otherwise: '' },
  serve: { env: 'SERVE', otherwise: 'both' },
  relay: { env: 'RELAY_URL' },
  proxies: { env: 'PROXIES', otherwise: '' },
  metrics: { env: 'METRICS', otherwise: 'local' },
  limits: { env: 'LIMITS', otherwise: '' },
  to: { env: 'BACKUPS_TO' },
  'keys-to': { env: 'BACKUP_KEYS_TO' },
} as const satisfies Readonly<Record<string, { env: string; otherwise?: string }>>

export type Setting = keyof typeof settings

/** What a setting that is not taken should be, in both languages. */
export const settingSentences: Readonly<
  Record<string, readonly [fr: string, en: string] | undefined>
> = {
  port: [
    'Le port est un nombre de 0 à 65535 (--port ou PORT).',
    'The port is a number from 0 to 65535 (--port or PORT).',
  ],
  creation: [
    'Qui crée un groupe : open (toute personne) ou code (qui a les mots) (--creation ou GROUP_CREATION).',
    'Who creates a group: open (anybody) or code (whoever has the words) (--creation or GROUP_CREATION).',
  ],
  codeMissing: [
    'GROUP_CREATION=code demande des mots : donnez-les par --code ou GROUP_CODE.',
    'GROUP_CREATION=code asks for words: give them by --code or GROUP_CODE.',
  ],
  codeTooMany: [
    'GROUP_CREATION=open et des mots dans --code ou GROUP_CODE se contredisent : retirez les mots, ou écrivez code.',
    'GROUP_CREATION=open and words in --code or GROUP_CODE contradict each other: take the words away, or write code.',
  ],
  code: [
    'Les mots demandés pour créer un groupe comptent de 8 à 120 caractères (--code ou GROUP_CODE).',
    'The words asked to create a group take 8 to 120 characters (--code or GROUP_CODE).',
  ],
  origins: [
    'Les origines de l’application s’écrivent https://nom, séparées par des virgules (--origins ou APP_ORIGINS) ; un relais servi seul en demande une.',
    'The origins of the app are written https://name, separated by commas (--origins or APP_ORIGINS); a relay served alone needs one.',
  ],
  serve: [
    'Ce qui est servi : both, app ou relay (--serve ou SERVE).',
    'What is served: both, app or relay (--serve or SERVE).',
  ],
  relay: [
    'L’adresse du relais s’écrit wss://nom/relay (--relay ou RELAY_URL) ; l’application servie seule la demande.',
    'The address of the relay is written wss://name/relay (--relay or RELAY_URL); the app served alone needs it.',
  ],
  proxies: [
    'Les mandataires s’écrivent par leurs adresses, séparées par des virgules (--proxies ou PROXIES).',
    'Proxies are written by their addresses, separated by commas (--proxies or PROXIES).',
  ],
  metrics: [
    'Les mesures se lisent de cette machine seulement (local) ou de partout (public) (--metrics ou METRICS).',
    'Metrics are read from this machine only (local) or from anywhere (public) (--metrics or METRICS).',
  ],
  store: [
    'L’entrepôt partagé par plusieurs relais s’écrit nats://nom:mot-de-passe@machine:4222,autre:4222 (--store ou RELAY_STORE).',
    'The store that several relays share is written nats://name:password@machine:4222,other:4222 (--store or RELAY_STORE).',
  ],
  limits: [
    'Les limites s’écrivent nom=nombre, séparées par des virgules (--limits ou LIMITS). Leurs noms sont dans docs/PROTOCOL.md.',
    'Limits are written name=number, separated by commas (--limits or LIMITS). Their names are in docs/PROTOCOL.md.',
  ],
  flags: [
    `Réglage inconnu. Réglages possibles : --${Object.keys(settings).join(' --')}.`,
    `Unknown setting. Possible settings: --${Object.keys(settings).join(' --')}.`,
  ],
  tls: [
    'Le certificat et sa clé vont ensemble (--cert et --key), et doivent être lisibles et bien formés.',
    'The certificate and its key go together (--cert and --key), and must be readable and well formed.',
  ],
}

/** Why a host does not listen. */
export const portTaken = (port: number) => ({
  fr: `Le port ${port} est déjà pris, ou réservé. Choisissez-en un autre avec --port.`,
  en: `Port ${port} is in use, or reserved. Choose another with --port.`,
})
