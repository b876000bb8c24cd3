import type * as z from 'zod/mini'
import type * as core from 'zod/v4/core'

/** True when a value surely has the shape; false when it may not have it: then the library says. */
export type SureFit = (value: unknown) => boolean

type Shape = z.ZodMiniType | core.$ZodType

const unsure: SureFit = () => false

interface CheckDef extends core.$ZodCheckDef {
  readonly pattern?: RegExp
  readonly value?: unknown
  readonly maximum?: number
  readonly minimum?: number
  readonly inclusive?: boolean
}

/** A check of the library on a text, a number or a list. */
function checkOf({ _zod: { def } }: core.$ZodCheck): SureFit {
  const { check, pattern, value, maximum, minimum, inclusive } = def as CheckDef
  const isBound = inclusive === true && typeof value === 'number'
  if (check === 'string_format' && pattern) return (text) => pattern.test(text as string)
  if (check === 'max_length' && maximum !== undefined)
    return (list) => (list as string).length <= maximum
  if (check === 'min_length' && minimum !== undefined)
    return (list) => (list as string).length >= minimum
  if (check === 'greater_than' && isBound) return (number) => (number as number) >= value
  if (check === 'less_than' && isBound) return (number) => (number as number) <= value
  return unsure
}

/** What the type asks for, then each of its checks. Loops: a function made at each call is memory. */
function checked(shape: Shape, isOfType: SureFit): SureFit {
  const all = [isOfType, ...(shape._zod.def.checks ?? []).map(checkOf)]
  return (value) => {
    for (const fits of all) if (!fits(value)) return false
    return true
  }
}

/** An object of these fields and no other, each of its own. */
function objectFit({ shape, catchall }: core.$ZodObjectDef): SureFit {
  if (catchall?._zod.def.type !== 'never') return unsure
  const fields = Object.entries(shape).map(([name, field]) => ({
    name,
    isOptional: field._zod.def.type === 'optional',
    fits: sureFitOf(field),
  }))
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const record = value as Readonly<Record<string, unknown>>
    let found = 0
    for (const { name, isOptional, fits } of fields) {
      if (Object.hasOwn(record, name)) found += 1
      else if (isOptional) continue
      else return false
      if (!fits(record[name])) return false
    }
    // Fewer than it has: one of them is of no field.
    for (const _name in record) found -= 1
    return found === 0
  }
}

const isText: SureFit = (value) => typeof value === 'string'

function made(shape: Shape): SureFit {
  const def = shape._zod.def as core.$ZodTypes['_zod']['def']
  switch (def.type) {
    case 'string':
      return 'format' in def ? unsure : checked(shape, isText)
    case 'number':
      return 'format' in def && def.format === 'safeint'
        ? checked(shape, Number.isSafeInteger)
        : unsure
    case 'literal':
    case 'enum': {
      const values = shape._zod.values as ReadonlySet<unknown> | undefined
      return (value) => values?.has(value) === true
    }
    case 'array': {
      const each = sureFitOf(def.element)
      return checked(shape, (value) => Array.isArray(value) && value.every(each))
    }
    case 'union': {
      const options = def.options.map(sureFitOf)
      return (value) => {
        for (const fits of options) if (fits(value)) return true
        return false
      }
    }
    case 'optional':
      return sureFitOf(def.innerType)
    case 'object':
      return checked(shape, objectFit(def))
    case 'boolean':
      return checked(shape, (value) => typeof value === 'boolean')
    case 'custom':
      return checked(shape, (def as unknown as { readonly fn: SureFit }).fn)
    default:
      return unsure
  }
}

const fits = new WeakMap<Shape, SureFit>()

/**
 * The same question as to the library, asked once in advance: a relay reads thousands of acts a second,
 * and the library took 8 of the 50 µs of each, a quarter of the memory. It says yes to nothing that the
 * library refuses or would change (sure-fit.test.ts); to all else, it leaves the answer to it.
 */
export function sureFitOf(shape: Shape): SureFit {
  const known = fits.get(shape) ?? made(shape)
  fits.set(shape, known)
  return known
}
