/** On a device that has been a facilitator's, the cockpit too opens without a network. */
export function keepCockpit(): void {
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer }
  void serviceWorker?.ready.then(({ active }) =>
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    active?.postMessage(import.meta.url.replace(/[^/]+$/, 'host')),
  )
}
