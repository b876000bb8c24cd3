/** Where an arrow moves in a listbox of `count`; -1 is "none chosen". Undefined for another key. */
export function moveIn(key: string, active: number, count: number): number | undefined {
  if (key === 'ArrowDown') return active + 1 >= count ? 0 : active + 1
  if (key === 'ArrowUp') return active <= 0 ? count - 1 : active - 1
  if (key === 'Escape' && active !== -1) return -1
  return undefined
}
