import { z } from 'zod'
import type { Document, Pair } from './document.ts'

/** One file of public data: what it is, and how its rows are read. */
export type Source = {
  file: string
  source: string
  licence: string
  usedFor: string
  read(row: unknown): { document?: Document; pair?: Pair }[]
}

const partnerIds: Readonly<Record<string, string>> = {
  'tu-delft': 'tudelft',
  'erasmus-university': 'eur',
  'erasmus-mc': 'erasmusmc',
  'leiden-university': 'leiden',
  lumc: 'lumc',
  tno: 'tno',
  'province-zuid-holland': 'pzh',
  'municipality-rotterdam': 'rotterdam',
  'municipality-the-hague': 'denhaag',
}

const Partners = z
  .array(z.string())
  .nullish()
  .transform((ids) => (ids ?? []).flatMap((id) => partnerIds[id] ?? []))

const Cordis = z.object({
  id: z.string(),
  title: z.string(),
  objective: z.string(),
  partners: Partners,
})
const Topic = z.object({ id: z.string(), topicTitle: z.string(), partners: Partners })
const Theme = z.object({ id: z.string(), title: z.string(), text: z.string() })
const Efro = z.object({
  id: z.string(),
  title_nl: z.string(),
  summary_nl: z.string(),
  partners: Partners,
})
const Algorithm = z.object({ title: z.string(), goal: z.string(), partner: z.string().nullable() })
const Term = z.object({ nl: z.string(), en: z.string() })
const Activity = z.object({ nl: z.string(), en: z.string() })

// Some cells hold several languages, parted by commas; the first is what is meant.
const firstTerm = (cell: string): string => cell.split(',')[0]?.trim() ?? ''

/** The files of the shared folder that teach the term model. */
export const sources: readonly Source[] = [
  {
    file: 'cordis_zh.jsonl',
    source: 'CORDIS: EU research projects with institutions of Zuid-Holland',
    licence: 'content © European Union, reuse with attribution (CC BY 4.0)',
    usedFor: 'partners, descriptions of projects',
    read(row) {
      const { id, title, objective, partners } = Cordis.parse(row)
      const text = `${title}. ${objective}`
      return [{ document: { id, text, title, language: 'en', partners, isProject: true } }]
    },
  },
  {
    file: 'h2020_topics_zh.jsonl',
    source: 'CORDIS: H2020 call topics won by institutions of Zuid-Holland',
    licence: 'MIT; content © European Union, reuse with attribution (CC BY 4.0)',
    usedFor: 'partners, descriptions of projects',
    read(row) {
      const { id, topicTitle, partners } = Topic.parse(row)
      return [{ document: { id, text: topicTitle, language: 'en', partners, isProject: true } }]
    },
  },
  {
    file: 'themes_en.jsonl',
    source: 'CORDIS: EU research projects of all countries',
    licence: 'content © European Union, reuse with attribution (CC BY 4.0)',
    usedFor:
      'partners, which English terms go together and how rare they are, descriptions of projects',
    read(row) {
      const { id, title, text: summary } = Theme.parse(row)
      const text = `${title}. ${summary}`
      return [{ document: { id, text, title, language: 'en', isProject: true } }]
    },
  },
  {
    file: 'efro_nl.jsonl',
    source: 'Dutch ERDF projects (public beneficiary list)',
    licence: 'none stated',
    usedFor: 'partners, rarity of Dutch terms, descriptions of projects',
    read(row) {
      const { id, title_nl, summary_nl, partners } = Efro.parse(row)
      const text = `${title_nl}. ${summary_nl}`
      return [
        { document: { id, text, title: title_nl, language: 'nl', partners, isProject: true } },
      ]
    },
  },
  {
    file: 'algoritmeregister_nl.jsonl',
    source: 'Dutch algorithm register',
    licence: 'CC0 1.0',
    usedFor: 'partners, rarity of Dutch terms',
    read(row) {
      const { title, goal, partner } = Algorithm.parse(row)
      const partners = partnerIds[partner ?? ''] ?? []
      const text = `${title}. ${goal}`
      return [{ document: { text, language: 'nl', partners: [partners].flat() } }]
    },
  },
  {
    file: 'sbi.jsonl',
    source: 'SBI 2008, standard classification of business activities',
    licence: 'CC0 as claimed by the collection; original of CBS',
    usedFor: 'rarity of Dutch terms, Dutch and English terms for the same',
    read(row) {
      const { nl, en } = Activity.parse(row)
      return [{ document: { text: nl, language: 'nl' }, pair: { nl, en } }]
    },
  },
  {
    file: 'lexicon_nl_en.jsonl',
    source: 'EuroVoc, CPV, ESCO and other term lists in Dutch and English',
    licence: 'CC0 as claimed by the collection; several lists of third parties',
    usedFor: 'Dutch and English terms for the same',
    read(row) {
      const { nl, en } = Term.parse(row)
      return [{ pair: { nl, en: firstTerm(en) } }]
    },
  },
]
