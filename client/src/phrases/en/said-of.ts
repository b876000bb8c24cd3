/**
 * What English must say of a file of French phrases: the same names, as deep as they go; any words; the
 * same values told to what is said with them. A phrase that is missing, or too many, does not compile.
 */
export type SaidOf<French> = French extends string
  ? string
  : French extends (...told: infer Told) => infer Said
    ? (...told: Told) => SaidOf<Said>
    : French extends number | boolean | undefined
      ? French
      : { readonly [Name in keyof French]: SaidOf<French[Name]> }
