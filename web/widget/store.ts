/** Keeps the state, changes it only by events, and tells who wants to know. */
export type Store<State, Event> = {
  state: () => State
  dispatch: (event: Event) => void
  subscribe: (listener: (state: State) => void) => void
}

export function createStore<State, Event>(
  reduce: (state: State, event: Event) => State,
  initial: State,
): Store<State, Event> {
  const listeners: ((state: State) => void)[] = []
  let state = initial
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.push(listener)
    },
    dispatch: (event) => {
      const before = state
      state = reduce(state, event)
      if (state !== before) for (const listener of listeners) listener(state)
    },
  }
}
