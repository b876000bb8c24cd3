import { urlPolicy } from '../../../shared/page/url-policy.ts'

interface Policy {
  createScriptURL(asked: string): URL
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (asked: string) => string }): Policy
}

/** A worker of this build: « /assets/door-worker-1a2b3c4d.js », or its source while developing; « /sw.js ». */
const ownWorker =
  /^\/(?:sw\.js|(?:[\w-]+\/)+[\w-]+-worker(?:-[\w-]{8}\.js|\.ts\?worker_file&type=module))$/

function own(asked: string): string {
  if (!ownWorker.test(asked)) throw new TypeError('Not a worker of this build')
  return asked
}

let policy: Policy | undefined

/**
 * The address of a worker as the page's one policy vouches for it: of the same origin and of this
 * build, or none. A policy is made once. Browsers without Trusted Types take it plain.
 */
export function workerAddress(built: string): string | URL {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy(urlPolicy, { createScriptURL: own })
  return policy?.createScriptURL(built) ?? own(built)
}
