// First: React looks for whoever listens as it is loaded.
import './listen-first.ts'
import '@testing-library/jest-dom/vitest'
import { cleanup, configure, screen } from '@testing-library/react'
import { afterEach } from 'vitest'

// A machine with much to do is slow, not wrong: what is awaited is a condition, never a time.
configure({ asyncUtilTimeout: 20_000 })

// The library reads a page's spaces as one plain space, and compares them with what is asked as it is
// written: « Pourquoi\u00a0? » would never be found.
const queries = screen as unknown as Record<string, (...asked: unknown[]) => unknown>
const isWritten = /By(LabelText|Text|PlaceholderText)$/
for (const [name, query] of Object.entries(queries)) {
  // Files share this module: it is done once.
  if (!isWritten.test(name) || query.name === 'asRead') continue
  queries[name] = function asRead(asked, ...rest) {
    return query(typeof asked === 'string' ? asked.replaceAll(/\s+/gu, ' ') : asked, ...rest)
  }
}

// jsdom has no modal dialogs: opening and closing are attributes, which is all that these tests see.
// A test that asks for Node alone has no dialogs at all.
if ('HTMLDialogElement' in globalThis) {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
}

afterEach(cleanup)
