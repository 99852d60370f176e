/** Remembers what was built from each part of a scene for as long as the part itself lives. */
export function memoiseByPart<Part extends object, Built>(
  build: (part: Part) => Built,
): (part: Part) => Built {
  const built = new WeakMap<Part, Built>();
  return (part) => {
    const known = built.get(part);
    if (known !== undefined) return known;
    const fresh = build(part);
    built.set(part, fresh);
    return fresh;
  };
}
