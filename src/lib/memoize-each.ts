/** Keeps what a pure function gives for each object, as long as the object is held elsewhere. */
export function memoizeEach<Part extends object, Built>(build: (part: Part) => Built): (part: Part) => Built {
  const built = new WeakMap<Part, { readonly result: Built }>();
  return (part) => {
    const known = built.get(part) ?? { result: build(part) };
    built.set(part, known);
    return known.result;
  };
}
