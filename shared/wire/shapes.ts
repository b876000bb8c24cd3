import * as z from 'zod/mini'

// The wire names things by form alone and imports nothing of the model.

/** 96 random bits, base64url. */
export const idShape = z.string().check(z.regex(/^[A-Za-z0-9_-]{16}$/))
/** 128 random bits, base64url. */
export const roomShape = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/))
/** 256 bits, base64url. */
export const secretShape = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/))
/** A name of a collection, an operation or a reason. */
export const namePattern = /^[A-Za-z][A-Za-z-]{1,31}$/
export const nameShape = z.string().check(z.regex(namePattern))
export const countShape = z.int().check(z.gte(0), z.lte(2 ** 31))
/** Milliseconds since 1970. */
export const instantShape = z.int().check(z.gte(0))
