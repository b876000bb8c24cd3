import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A machine with much to do is slow, not wrong: what is awaited is a condition, never a time.
configure({ asyncUtilTimeout: 20_000 })

afterEach(cleanup)
