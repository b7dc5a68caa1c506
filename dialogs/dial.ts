/** The address of a phone number as people write it (RFC 3966). */
export const dial = (phone: string): string => `tel:${phone.replaceAll(/[^+\d]/g, '')}`
