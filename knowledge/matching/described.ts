import { researchRole } from '../understanding/describes-project.ts'
import type { Choice, MatchContext } from './match-context.ts'

/** The text describes a research project, and research is what is chosen. */
export const isDescribed = ({ need }: Choice, { isProject }: MatchContext): boolean =>
  isProject && need.roles[0] === researchRole
