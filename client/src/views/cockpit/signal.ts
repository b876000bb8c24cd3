/** How a signal sounds: one note for the last minute, two, lower, once the time is over. */
const notesHz = { last: [660], over: [528, 440] } as const

const noteSeconds = 0.9
const apartSeconds = 0.45
/** Soft: a room hears it without turning round. */
const loudness = 0.06

let sounding: AudioContext | undefined

/** A soft sound made here: no file, and nothing for the group's devices. */
export function sound(kind: keyof typeof notesHz): void {
  sounding ??= new AudioContext()
  const context = sounding
  void context.resume()
  notesHz[kind].forEach((hz, index) => {
    const from = context.currentTime + index * apartSeconds
    const note = context.createOscillator()
    const gain = context.createGain()
    note.type = 'sine'
    note.frequency.value = hz
    gain.gain.setValueAtTime(0, from)
    gain.gain.linearRampToValueAtTime(loudness, from + 0.05)
    gain.gain.exponentialRampToValueAtTime(0.0001, from + noteSeconds)
    note.connect(gain).connect(context.destination)
    note.start(from)
    note.stop(from + noteSeconds)
  })
}

/** True on a device that can shake. */
export function canVibrate(): boolean {
  return 'vibrate' in navigator
}

/** A short shake of this device alone. */
export function vibrate(kind: keyof typeof notesHz): void {
  navigator.vibrate(kind === 'last' ? [80] : [80, 120, 80])
}
