/** True on an iPhone's browser: there, only an installed page keeps what it stores beyond seven days. */
export function wantsHomeScreenFirst(): boolean {
  const { userAgent } = navigator
  const installed = 'standalone' in navigator && navigator.standalone === true
  return window.isSecureContext && /iPhone/.test(userAgent) && !installed
}
