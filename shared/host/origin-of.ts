/** An origin as browsers write it: the scheme's own port is left out. */
export function originOf(scheme: 'http' | 'https', host: string, port: number): string {
  const isUsual = port === (scheme === 'https' ? 443 : 80)
  return `${scheme}://${host.toLowerCase()}${isUsual ? '' : `:${port}`}`
}
