import { referenceFrom } from '../../enquiries/reference.ts'

/** A reference that differs for every number below 32,768. */
export function numberedReference(number: number): string {
  const digits = [number >> 10, number >> 5, number].map((part) => part & 31)
  return referenceFrom([1, 2, 3, 4, ...digits])
}
