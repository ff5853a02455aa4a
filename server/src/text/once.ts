/** A function of an object that is worked out once for each object, and kept as long as the object is. */
export function once<K extends object, V extends NonNullable<unknown>>(work: (key: K) => V): (key: K) => V {
  const kept = new WeakMap<K, V>();
  return key => {
    let value = kept.get(key);
    if (value === undefined) {
      value = work(key);
      kept.set(key, value);
    }
    return value;
  };
}
