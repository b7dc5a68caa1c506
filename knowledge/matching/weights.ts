/**
 * What each kind of reason counts for, fitted together to labelled requests. A score of about 0.3 is
 * a full reason of its kind; everything else says how it fades.
 */
export const weights = {
  role: {
    full: 0.3,
    /** How much rests on the chosen need type alone; the rest on the text bearing it out. */
    answered: 0.8,
    /** What each place further down the need's list of roles leaves, least where money is asked. */
    laterNeeded: 0.95,
    laterMoney: 0.65,
    /** What each place further down the partner's own list of roles takes off. */
    laterOffered: 0.05,
    /** What is left for a company where no supplier is sought: naming one recommends it. */
    supplier: 0.7,
    /** How much of a role that one need has to itself rests on the partner's themes naming it. */
    spoken: 0.1,
    /** Who is thought of first for this help, and what each place further down takes off. */
    usual: 0.16,
    laterUsual: 0.28,
  },
  area: {
    full: 0.45,
    answered: 0.7,
    second: 0.4,
    money: 0.5,
    breadth: 0.5,
  },
  theme: {
    full: 0.55,
    half: 0.85,
    secondArea: 0.8,
    otherArea: 0.55,
    desk: 0.5,
    stranger: 0.6,
    perDoubling: 0.07,
  },
  project: {
    full: 0.06,
    otherNeed: 0.4,
    /** Where a text describes a project: as logarithms of how likely, and for any who does research. */
    described: 0.6,
    any: 0.3,
    /** How often a partner takes part; half, as in full the habit outweighs the text. */
    usual: 0.3,
  },
  /** What is left of the other reasons where a text describes a project. */
  described: { area: 0.5, theme: 0.25 },
  sector: { alone: 0.28, besideArea: 0.17, later: 0.2, growth: 1.3 },
  name: { sure: 0.75, ambiguous: 0.12, again: 0.1 },
  place: { same: 0.08, region: 0.02 },
  organisation: {
    smallDesk: 0.15,
    smallHbo: 0.09,
    smallUniversity: -0.05,
    companyAtPublicDesk: -0.15,
    largeAtSmallDesk: -0.6,
    largeResearch: 0.08,
    publicDesk: 0.22,
    publicGovernment: 0.06,
    publicAtSmallDesk: -0.15,
    otherAtSmallDesk: -0.1,
    careUmc: 0.03,
    startUpAgency: 0.05,
  },
  /** The role a visitor wants, where it is a partner's main one, and what each later place leaves. */
  wish: { full: 0.4, later: 0.5, stranger: 0.3 },
  unit: { least: 0.1, share: 0.7 },
  /** What it counts, on a logarithmic scale, how likely a partner is named for a text of so many words. */
  practice: { likely: 0.15, leastShare: 0.001, fullWords: 12 },
  /** Who has no room comes after everybody who has; a card past its review decides between equals. */
  standing: { full: -2, stale: -0.02 },
}
