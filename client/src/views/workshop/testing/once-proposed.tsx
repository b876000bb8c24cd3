import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import { soloProposed } from '../../../../../tests/fixtures/solo-desk.ts'
import { rememberSynthesis } from '../../../store/opened-synthesis.ts'
import { Workshop } from '../Workshop.tsx'

/** A desk as wide as a laptop's. */
export function wideDesk(): void {
  window.innerWidth = 1440
  sessionStorage.clear()
}

/** A text of two pages, proposed. */
export async function onceProposed(untilMin?: number) {
  const solo = await soloProposed(untilMin)
  rememberSynthesis(solo.id)
  render(<Workshop workshop={solo.workshop} onHome={vi.fn<() => void>()} />)
  await screen.findByText('Tenir l’heure')
  return solo
}

export const pressed = (name: string) => userEvent.click(screen.getByRole('button', { name }))
export const answered = (name: string) =>
  userEvent.click(
    within(screen.getByRole('dialog', { hidden: true })).getByRole('button', {
      name,
      hidden: true,
    }),
  )
