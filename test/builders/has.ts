/** Whether a text stands anywhere in what was sent. */
export const has = (body: unknown, text: string): boolean => JSON.stringify(body).includes(text)
