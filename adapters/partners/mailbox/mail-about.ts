import { isReference } from '../../../enquiries/reference.ts'

/** The delivery whose mail is meant, and the enquiry. */
export type About = { delivery?: string; reference?: string }

/** A letter about many enquiries, or none, is kept under its day or its partner. */
const GATHERED = /^(?:round|overview)-[\w-]+\.[\w.-]+$/
const REFERENCE = /\bZH-[0-9A-Z]{4}-[0-9A-Z]{4}\b/gi

/**
 * What a message is about: the first id it refers to that is one of ours (the id of a delivery, or
 * of the thread that all mails of an enquiry are in), else the first reference in its subject.
 */
export function mailAbout({
  refersTo,
  subject,
}: {
  refersTo: string[]
  subject: string
}): About | undefined {
  for (const id of refersTo) {
    const about = aboutOfId(id)
    if (about) return about
  }
  const named = [...subject.matchAll(REFERENCE)].map(([found]) => found.toUpperCase())
  const reference = named.find(isReference)
  return reference === undefined ? undefined : { reference }
}

/** What a Message-ID of ours is about; undefined for anybody else's. */
export function aboutOfId(id: string): About | undefined {
  const [, name = ''] = /^<?([^@<>\s]+)@[^@<>\s]+>?$/.exec(id.trim()) ?? []
  const [first = ''] = name.split('.')
  if (isReference(first)) return { reference: first, ...(name === first ? {} : { delivery: name }) }
  return GATHERED.test(name) ? { delivery: name } : undefined
}
