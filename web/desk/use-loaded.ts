import { useEffect, useState } from 'preact/hooks'

export type Loaded<Value> = {
  /** What came last; stays while something newer is on its way. */
  value?: Value | undefined
  fault?: unknown
  isLoading: boolean
}

/** What `load` gives, anew whenever its key changes; an answer that comes too late is passed over. */
export function useLoaded<Value>(key: string, load: () => Promise<Value>) {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ isLoading: true })
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let isWanted = true
    setLoaded(({ value }) => ({ value, isLoading: true }))
    load().then(
      (value) => isWanted && setLoaded({ value, isLoading: false }),
      (fault: unknown) => isWanted && setLoaded({ fault, isLoading: false }),
    )
    return () => {
      isWanted = false
    }
  }, [key, tries])
  return {
    ...loaded,
    again: () => setTries((count) => count + 1),
    put: (value: Value) => setLoaded({ value, isLoading: false }),
  }
}
