const P = 2n ** 255n - 19n

function mod(n: bigint): bigint {
  const rest = n % P
  return rest < 0n ? rest + P : rest
}

/** To the power of P - 2, which everybody knows: the steps are the same for every number. */
function inverse(n: bigint): bigint {
  let [power, base] = [1n, n]
  for (let left = P - 2n; left > 0n; left >>= 1n) {
    if ((left & 1n) === 1n) power = mod(power * base)
    base = mod(base * base)
  }
  return power
}

function numberOf(bytes: Uint8Array): bigint {
  if (bytes.length !== 32) throw new Error('invalid key: not of 32 bytes')
  return bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
}

function bytesOf(n: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, at) => Number((n >> BigInt(8 * at)) & 255n))
}

/** RFC 7748, 5: the ladder, each step of it the same whatever the secret's bit. */
function times(secret: Uint8Array, u: bigint): Uint8Array {
  // Three low bits of a secret and its highest go, the one under it is set.
  const k = (numberOf(secret) & (2n ** 254n - 8n)) | (2n ** 254n)
  let [x2, z2, x3, z3, before] = [1n, 0n, u, 1n, 0n]
  const swap = (isOther: bigint) => {
    const [x, z] = [isOther * (x2 - x3), isOther * (z2 - z3)]
    ;[x2, x3, z2, z3] = [x2 - x, x3 + x, z2 - z, z3 + z]
  }
  for (let at = 254n; at >= 0n; at -= 1n) {
    const bit = (k >> at) & 1n
    swap(bit ^ before)
    before = bit
    const [a, b] = [x2 + z2, x2 - z2]
    const [aa, bb] = [mod(a * a), mod(b * b)]
    const [da, cb, e] = [mod((x3 - z3) * a), mod((x3 + z3) * b), aa - bb]
    x3 = mod((da + cb) ** 2n)
    z3 = mod(u * mod((da - cb) ** 2n))
    x2 = mod(aa * bb)
    z2 = mod(e * (aa + 121_665n * e))
  }
  swap(before)
  const shared = mod(x2 * inverse(z2))
  if (shared === 0n) throw new Error('invalid key: a point of low order')
  return bytesOf(shared)
}

/**
 * X25519, 2 kB lighter on a phone than the library whose every answer it is held to by its test:
 * docs/decisions/0009.
 */
export const x25519 = {
  getPublicKey: (secret: Uint8Array) => times(secret, 9n),
  getSharedSecret: (secret: Uint8Array, key: Uint8Array) =>
    times(secret, mod(numberOf(key) & (2n ** 255n - 1n))),
}
