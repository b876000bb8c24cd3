/** The same load for whoever asks, until one fails: then the next to ask loads again. */
export function loadedOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () =>
    (loading ??= load().catch((cut: unknown) => {
      loading = undefined
      throw cut
    }))
}
