/** First varint of every frame. 0 is y-websocket's own; the rest is ours. */
export const frame = {
  sync: 0,
  awareness: 1,
  presence: 64,
  act: 65,
  answer: 66,
  hello: 67,
  roomEvent: 68,
} as const

/** Second varint of a sync frame. A device may send step 1 only. */
export const syncStep = { step1: 0, step2: 1, update: 2 } as const

/** The protocol's version, said in hello: a relay that speaks another closes with `version`. */
export const protocolVersion = 1

/** WebSocket sub-protocol name. */
export const subprotocol = 'faire-echo.1'
