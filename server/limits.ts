import { relayLimits } from '../shared/host/relay-limits.ts'

export const defaultLimits: RelayLimits = relayLimits
export type RelayLimits = Readonly<Record<keyof typeof relayLimits, number>>
