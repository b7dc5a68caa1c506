/**
 * Median number of a visitor's messages until an enquiry is filed, over rich, ordinary and terse ways
 * of writing: `npm run turns` measures it, and a test holds it to this figure.
 */
export const MEDIAN_ANSWERS = 8
