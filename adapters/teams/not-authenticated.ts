/** Who sent the activity could not be made sure. */
export class NotAuthenticated extends Error {
  override readonly name = 'NotAuthenticated'
}
