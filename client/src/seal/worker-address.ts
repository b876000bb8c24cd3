import { urlPolicy } from '../../../shared/page/url-policy.ts'
import doorWorker from './door-worker.ts?worker&url'

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (asked: string) => string },
  ): { createScriptURL(asked: string): URL }
}

let vouched: string | URL | undefined

/**
 * The worker's own address, as the page's one policy vouches for it: the same origin, fixed when
 * built, whatever is asked. A policy is made once. Browsers without Trusted Types take it plain.
 */
export function doorWorkerAddress(): string | URL {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  vouched ??=
    trustedTypes
      ?.createPolicy(urlPolicy, { createScriptURL: () => doorWorker })
      .createScriptURL(doorWorker) ?? doorWorker
  return vouched
}
