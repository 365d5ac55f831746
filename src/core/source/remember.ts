/**
 * A function that works each value out once for each key and keeps it as long as the key lives. For keys that never
 * change (nodes, rows), so that after an edit only what the edit made anew is worked out again; for what is worked out
 * of a whole plan see `derived`.
 */
export function remembered<Key extends object, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = workOut(key);
    known.set(key, { value });
    return value;
  };
}

/** The same for each key and something about it, of which there is little: a topic, a format. */
export function rememberedFor<Key extends object, About, Value>(
  workOut: (key: Key, about: About) => Value,
): (key: Key, about: About) => Value {
  const known = remembered((_: Key) => new Map<About, { readonly value: Value }>());
  return (key, about) => {
    const ofKey = known(key);
    const before = ofKey.get(about);
    if (before !== undefined) return before.value;
    const value = workOut(key, about);
    ofKey.set(about, { value });
    return value;
  };
}
