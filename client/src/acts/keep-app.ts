import { takeUp } from '../offline/messages.ts'
import { workerAddress } from '../seal/worker-address.ts'

const renew = () => location.reload()

/**
 * Keeps the app itself on this device, so that it opens without a network. Tells how to take up a newer
 * version when one waits: it takes nobody's place by itself.
 */
export async function keepApp(tell: (update: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer }
  // None on plain http, nor while developing.
  if (serviceWorker === undefined || !import.meta.env.PROD) return
  const registration = await serviceWorker.register(workerAddress('/sw.js'))
  const look = () => {
    const { waiting } = registration
    // Without an earlier version there is nothing to replace.
    if (waiting === null || serviceWorker.controller === null) return
    tell(() => {
      // Taken up meanwhile by another page of this device: nobody is left to ask.
      if (waiting.state !== 'installed') return renew()
      serviceWorker.addEventListener('controllerchange', renew)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      waiting.postMessage(takeUp)
    })
  }
  const watch = () => registration.installing?.addEventListener('statechange', look)
  registration.addEventListener('updatefound', watch)
  watch()
  look()
  const { active } = await serviceWorker.ready
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  active?.postMessage(import.meta.url.replace(/[^/]+$/, 'phone'))
}
