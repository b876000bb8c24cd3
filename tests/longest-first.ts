import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Measured: with any of these begun last, the others wait for it. */
const long =
  /\/(states|session|kind-\w+|three-sessions|synthesis[\w-]*|removal|back-up|offline|linkage)\.test\.ts$/

/** The order of vitest, with the long files first: a fresh machine does not know yet which those are. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
