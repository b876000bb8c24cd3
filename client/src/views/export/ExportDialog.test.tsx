import { strFromU8 } from 'fflate'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { releasedText, releasedWith } from '../../../../shared/synthesis/testing/released.ts'
import type { Released } from '../../../../shared/synthesis/text.ts'
import { ExportDialog } from './ExportDialog.tsx'
import { PrintedPaper } from './PrintedPaper.tsx'

const saved: { name: string; blob: Blob }[] = []

beforeEach(() => {
  saved.length = 0
  let blob = new Blob()
  URL.createObjectURL = (made) => {
    blob = made as Blob
    return 'blob:file'
  }
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob })
  })
})
afterEach(() => vi.restoreAllMocks())

function opened(released: Released = releasedText) {
  const onClose = vi.fn<() => void>()
  render(<ExportDialog open released={released} onClose={onClose} />)
  return { user: userEvent.setup(), onClose }
}

describe('[X6.2] the dialog that takes a released text away', () => {
  it('says for whom the text was approved before anything else', () => {
    opened(releasedWith({ audience: 'managements' }))
    expect(screen.getByText('Pour les directions.')).toBeVisible()
    expect(screen.getByText(/on vous demandera de détruire ce fichier/)).toBeVisible()
  })

  it.each([
    ['Texte (.md)', 'synthese-automne-2026.md', '# Protéger sans faire à la place'],
    ['Tableur (.csv)', 'synthese-automne-2026.csv', 'Enjeu n°;Rubrique'],
    ['Logiciels (.json)', 'synthese-automne-2026.json', '"format": "faire-echo/synthesis/1"'],
  ])('gives a file: %s', async (label, name, words) => {
    const { user } = opened()
    await user.click(screen.getByRole('radio', { name: label }))
    await user.click(screen.getByRole('button', { name: 'Enregistrer le fichier' }))
    expect(
      await screen.findByText(`Le fichier «\u00A0${name}\u00A0» est dans vos téléchargements.`),
    ).toBeVisible()
    expect(saved.map((file) => file.name)).toEqual([name])
    const [file] = saved
    expect(strFromU8(new Uint8Array((await file?.blob.arrayBuffer()) ?? []))).toContain(words)
  })

  it('says that nothing is lost when a file could not be made, and tries again', async () => {
    const { user } = opened()
    URL.createObjectURL = () => {
      throw new Error('no room')
    }
    await user.click(screen.getByRole('radio', { name: 'Texte (.md)' }))
    await user.click(screen.getByRole('button', { name: 'Enregistrer le fichier' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Le texte est toujours ici.')
    expect(screen.getByRole('button', { name: 'Enregistrer le fichier' })).toBeEnabled()
  })

  it('closes', async () => {
    const { user, onClose } = opened()
    await user.click(screen.getByRole('button', { name: 'Fermer' }))
    expect(onClose).toHaveBeenCalledOnce()
  })
})

describe('[X6.3] the page that is printed', () => {
  it('is read in order: headings by level, quotations as such, one list of concepts a stake', () => {
    render(<PrintedPaper released={releasedText} hasRunningFoot />)
    const levels = screen.getAllByRole('heading').map(({ tagName }) => tagName)
    expect(levels[0]).toBe('H1')
    for (const [at, level] of levels.entries())
      expect(Number(level.slice(1)) - Number(levels[at - 1]?.slice(1) ?? 0)).toBeLessThanOrEqual(1)
    expect(screen.getByText(/Le soir, je me dis/).closest('blockquote')).toBeVisible()
    expect(screen.getByText(/remplit la fiche/).tagName).toBe('Q')
    expect(screen.getAllByRole('list', { name: 'Concepts' })).toHaveLength(2)
    expect(screen.getByRole('article')).toHaveAttribute('lang', 'fr')
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('names once a stake that is the title, and twice one that is not', () => {
    const { unmount } = render(<PrintedPaper released={releasedText} hasRunningFoot />)
    const first = screen.getByRole('heading', { level: 2, name: 'Protéger sans faire à la place' })
    expect(first).toHaveClass('fe-visually-hidden')
    unmount()
    render(<PrintedPaper released={releasedWith({ title: 'Autre' })} hasRunningFoot={false} />)
    const named = screen.getByRole('heading', { level: 2, name: 'Protéger sans faire à la place' })
    expect(named).not.toHaveClass('fe-visually-hidden')
    expect(screen.getByText(/^Texte relu pour/)).not.toHaveClass('fe-visually-hidden')
  })
})
