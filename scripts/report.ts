/** Prints a check's faults and figures; a fault makes the command fail. */
export const report = (name: string, faults: readonly string[], figures: string): void => {
  for (const fault of faults) console.error(`${name}: ${fault}`)
  console.log(`${name}: ${figures}${faults.length > 0 ? `; ${faults.length} faults` : ''}`)
  if (faults.length > 0) process.exitCode = 1
}
