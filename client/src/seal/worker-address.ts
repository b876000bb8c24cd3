import { urlPolicy } from '../../../shared/page/url-policy.ts'
import doorWorker from './door-worker.ts?worker&url'

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (asked: string) => string },
  ): { createScriptURL(asked: string): URL }
}

// Browsers without Trusted Types (Firefox, older Safari) take the address as it is.
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }

/** Whatever is asked, the only script address that this page vouches for. */
const policy = trustedTypes?.createPolicy(urlPolicy, { createScriptURL: () => doorWorker })

/** The worker's own address, as the page's policy wants it; the same origin, fixed when built. */
export const doorWorkerAddress: string | URL = policy?.createScriptURL(doorWorker) ?? doorWorker
