/** The database is there and cannot be used: the message says what to do. */
export class DatabaseUnfit extends Error {
  override name = 'DatabaseUnfit'
}
