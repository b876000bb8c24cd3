/** Looks each minute for what no word from anybody tells, like a date that goes by; returns its stop. */
export function startMinuteHand(look: () => void): () => void {
  const timer = setInterval(look, 60_000)
  return () => clearInterval(timer)
}
