interface Presented {
  /** Where this machine opens the app, then where others of its networks do. */
  readonly origin: string
  readonly networkOrigins: readonly string[]
  /** Where everybody opens it, as the host said: by way of a reverse proxy. */
  readonly publicOrigins: readonly string[]
  /** An address as a QR code, in lines of text. */
  readonly qrOf: (address: string) => string
}

/** What a host reads when its server has started: where it is, and for whom. */
export function presented({
  origin,
  networkOrigins,
  publicOrigins,
  qrOf,
}: Presented): readonly string[] {
  const [first] = networkOrigins
  const found = ['', `Faire Écho : ${origin}`]
  if (first === undefined && publicOrigins.length > 0) {
    const named = publicOrigins.join(', ')
    return [...found, `Origines de l’application / Origins of the app: ${named}`, '']
  }
  if (first === undefined) {
    const alone = [
      'À cette adresse, seule cette machine l’ouvre : les téléphones ne la joindront pas.',
      'At this address, only this machine opens it: phones will not reach it.',
    ]
    return [...found, ...alone, '']
  }
  const network = networkOrigins.map((one) => `  ${one}`)
  return [...found, 'Sur le réseau local / On the local network:', ...network, '', qrOf(first), '']
}
