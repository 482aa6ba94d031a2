import { useEffect, useState } from 'react'

/** A value once it has stayed the same for some milliseconds: what flies past while scrolling is never settled. */
export function useSettled(value: string, milliseconds: number): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}
