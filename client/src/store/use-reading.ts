import { useStore } from 'zustand'
import { reading, type Reading } from './reading.ts'

/** How this person reads. */
export function useReading(): Reading {
  return useStore(reading)
}
