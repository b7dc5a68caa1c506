import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** So many pixels out of view are nothing to speak of. */
const slack = 24

/** Whether there is more to read below what the log shows. */
export function useMoreBelow(log: RefObject<HTMLElement | null>): boolean {
  const [isMore, setMore] = useState(false)
  const look = () => {
    if (!log.current) return
    const { scrollHeight, clientHeight, scrollTop } = log.current
    setMore(scrollHeight - clientHeight - scrollTop > slack)
  }
  // After each change of what is in it, and after each change of its size or of what is in view.
  useEffect(look)
  useEffect(() => {
    const element = log.current
    if (!element) return
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [])
  return isMore
}
