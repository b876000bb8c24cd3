// Loaded before the relay by a test: the hour of the day goes wrong on demand, time itself does not.
const real = Date.now.bind(Date)
let shiftMs = 0

Date.now = () => real() + shiftMs
process.on('message', (said) => {
  shiftMs += said.shiftMs
  process.send('shifted')
})
process.channel.unref()
