import { isOnlyHere } from '../../../../shared/host/loopback.ts'

/** True for an address that nobody reaches but this machine: a code of it would lead nowhere. */
export const leadsOnlyHere = (address: string): boolean => isOnlyHere(new URL(address).hostname)
