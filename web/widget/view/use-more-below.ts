import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/** So many pixels out of view are nothing to speak of. */
const slack = 24

/**
 * Whether there is more to read below what the log shows. A log that is read to its end stays there
 * when it gets less room: the field below it grows, or a keyboard comes up.
 */
export function useMoreBelow(log: RefObject<HTMLElement | null>): boolean {
  const [isMore, setMore] = useState(false)
  const wasMore = useRef(false)
  const look = () => {
    if (!log.current) return
    const { scrollHeight, clientHeight, scrollTop } = log.current
    wasMore.current = scrollHeight - clientHeight - scrollTop > slack
    setMore(wasMore.current)
  }
  // After each change of what is in it, and after each change of its size or of what is in view.
  useEffect(look)
  useEffect(() => {
    const element = log.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      if (!wasMore.current) element.scrollTop = element.scrollHeight
      look()
    })
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [])
  return isMore
}
